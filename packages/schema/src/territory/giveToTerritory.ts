import { SelectionChanged } from '@kewo/domain'
import type { Db, DbTransaction, Prisma } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { refusalType } from '../builder/refusals.ts'
import { visibleTerritories } from './access.ts'
import { ShopSelection, shopsToGive } from './gift.ts'
import { Territory } from './territory.ts'

refusalType(SelectionChanged, 'Not the shops that were counted; somebody has changed something in between.')

type From = { territoryId: string | null; name: string | null; count: number }
type Gift = { count: number; moving: number; from: From[] }

const GiftFrom = builder.objectRef<From>('TerritoryGiftFrom').implement({
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

const TerritoryGift = builder.objectRef<Gift>('TerritoryGift').implement({
  description: 'What giving shops to a territory would change.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'Shops that do not lie in the territory yet.' }),
    moving: t.exposeInt('moving', {
      description: "Shops among them of another market department; they move to the territory's.",
    }),
    from: t.field({
      type: [GiftFrom],
      description: 'From where, most first.',
      resolve: ({ from }) => from,
    }),
  }),
})

const args = {
  territoryId: 'Where they go.',
  shops: 'Which shops. Those that lie there already do not count.',
}

builder.queryField('territoryGift', (t) =>
  t.withAuth({ roles: ['ADMIN', 'SUPERVISOR'] }).field({
    type: TerritoryGift,
    description: 'Counts what giveToTerritory would do, before it is done.',
    complexity: 50,
    args: {
      territoryId: t.arg.globalID({ for: Territory, required: true, description: args.territoryId }),
      shops: t.arg({ type: ShopSelection, required: true, description: args.shops }),
    },
    resolve: async (_root, { territoryId, shops }, { db, viewer }) => {
      const scope = { id: territoryId.id, AND: visibleTerritories(viewer) }
      const { id, regionId } = found(await db.territory.findFirst({ where: scope }))
      return giftOf(db, await shopsToGive(db, viewer, shops, id), regionId)
    },
  }),
)

builder.mutationField('giveToTerritory', (t) =>
  t.withAuth({ roles: ['ADMIN', 'SUPERVISOR'] }).field({
    type: TerritoryGift,
    description:
      "Gives shops to a territory: its people see and serve them from now on, those of the territory before no longer do. Shops of another market department move to the territory's.",
    complexity: 50,
    args: {
      territoryId: t.arg.globalID({ for: Territory, required: true, description: args.territoryId }),
      shops: t.arg({ type: ShopSelection, required: true, description: args.shops }),
      expectedCount: t.arg.int({
        required: true,
        description: 'count of territoryGift, as the viewer saw it.',
      }),
    },
    errors: { types: [SelectionChanged] },
    resolve: (_root, { territoryId, shops, expectedCount }, context) => {
      const { db, viewer } = context
      return db.$transaction(
        async (transaction) => {
          const scope = { id: territoryId.id, AND: visibleTerritories(viewer) }
          const territory = found(await transaction.territory.findFirst({ where: scope }))
          const where = await shopsToGive(transaction, viewer, shops, territory.id)
          const gift = await giftOf(transaction, where, territory.regionId)
          const { count } = await transaction.retailer.updateMany({
            where,
            data: { territoryId: territory.id, regionId: territory.regionId },
          })
          if (count !== expectedCount || gift.count !== count)
            throw new SelectionChanged(expectedCount, count)
          if (count === 0) return gift
          await recordAct(transaction, context, {
            action: 'giveToTerritory',
            subjectType: 'Territory',
            subjectId: territory.id,
            after: {
              territory: territory.name,
              count,
              from: gift.from.map((from) => `${from.name ?? '—'} (${from.count})`),
            },
          })
          return gift
        },
        { timeout: 120_000 },
      )
    },
  }),
)

async function giftOf(
  db: Db | DbTransaction,
  where: Prisma.RetailerWhereInput,
  regionId: string,
): Promise<Gift> {
  const [groups, moving] = [
    await db.retailer.groupBy({ by: ['territoryId'], where, _count: true }),
    await db.retailer.count({ where: { AND: [where, { regionId: { not: regionId } }] } }),
  ]
  const names = await db.territory.findMany({
    where: { id: { in: groups.flatMap(({ territoryId }) => territoryId ?? []) } },
    select: { id: true, name: true },
  })
  const from = groups
    .map(({ territoryId, _count: count }) => ({
      territoryId,
      name: names.find(({ id }) => id === territoryId)?.name ?? null,
      count,
    }))
    .toSorted((one, other) => other.count - one.count)
  return { count: from.reduce((sum, { count }) => sum + count, 0), moving, from }
}
