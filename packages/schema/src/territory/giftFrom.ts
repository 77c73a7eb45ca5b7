import type { Db, DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'

export type From = { territoryId: string | null; name: string | null; count: number }

export const GiftFrom = builder.objectRef<From>('TerritoryGiftFrom').implement({
  description: 'How many of the shops come from one territory, or from none.',
  fields: (t) => ({
    territoryName: t.string({
      nullable: true,
      description: 'Null: shops that nobody owned.',
      resolve: ({ name }) => name,
    }),
    count: t.exposeInt('count'),
  }),
})

/** Territories and how many shops come from each, with their names, most first. */
export async function giftFroms(
  db: Db | DbTransaction,
  groups: readonly Omit<From, 'name'>[],
): Promise<From[]> {
  const names = await db.territory.findMany({
    where: { id: { in: groups.flatMap(({ territoryId }) => territoryId ?? []) } },
    select: { id: true, name: true },
  })
  return groups
    .map((group) => ({ ...group, name: names.find(({ id }) => id === group.territoryId)?.name ?? null }))
    .toSorted((one, other) => other.count - one.count)
}
