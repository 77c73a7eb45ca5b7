import { InvalidInput, mostBeside } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { listedProducts } from '../brand/access.ts'
import { builder } from '../builder/builder.ts'
import { Product } from './product.ts'

builder.prismaObjectField('Product', 'beside', (t) =>
  t.field({
    type: [Product],
    description: 'What goes beside it, in the order that the admin gave. Shops do not see retired ones here.',
    select: (_args, { viewer }, nested) => ({
      beside: {
        where: { other: viewer ? listedProducts(viewer) : { id: { in: [] } } },
        orderBy: { position: 'asc' },
        select: { other: nested() },
      },
    }),
    resolve: ({ beside }) => beside.map(({ other }) => other),
  }),
)

/** Throws where what is to go beside a product cannot: too many, twice the same, itself, or none that there is. */
export async function refuseBeside(
  db: DbTransaction,
  besideIds: readonly string[],
  own?: string,
): Promise<void> {
  const others = new Set(besideIds)
  const known = await db.product.count({ where: { id: { in: [...others] } } })
  const allKnown = others.size === besideIds.length && known === others.size
  if (allKnown && others.size <= mostBeside && !others.has(own ?? '')) return
  throw new InvalidInput('besideIds', {
    'zh-CN': `搭配的品规最多 ${mostBeside} 个，不能重复，也不能是它自己。`,
    en: `At most ${mostBeside} different products can go beside it, and not itself.`,
  })
}

export const besideRows = (besideIds: readonly string[]) =>
  besideIds.map((besideId, position) => ({ besideId, position }))
