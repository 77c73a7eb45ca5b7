import type { Db, DbTransaction, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { Retailer } from '../retailer/retailer.ts'
import { outsideTerritory, RetailerFilter, retailersWhere } from '../retailer/filter.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleTerritories } from './access.ts'
import { type From, giftFroms, GiftFrom } from './giftFrom.ts'
import { Territory } from './territory.ts'

/** Most shops that can be named one by one; more are chosen by a filter. */
const mostNamed = 1_000

export const ShopSelection = builder.inputType('ShopSelection', {
  description: 'Shops named one by one, or all those of a filter.',
  isOneOf: true,
  fields: (t) => ({
    retailerIds: t.globalIDList({ for: Retailer, description: `At most ${mostNamed}.` }),
    filter: t.field({ type: RetailerFilter }),
  }),
})

export const giftArgs = {
  territoryId: 'Where they go.',
  shops: 'Which shops. Those that lie there already do not count.',
}

/** The shops of the viewer's scope that are meant and do not lie in the territory yet. */
export async function shopsToGive(
  db: DbTransaction,
  viewer: Viewer,
  { retailerIds, filter }: typeof ShopSelection.$inferInput,
  territoryId: string,
  now: Date,
): Promise<Prisma.RetailerWhereInput> {
  const named = retailerIds?.slice(0, mostNamed).map(({ id }) => id)
  return {
    AND: [
      await retailersWhere(db, viewer, filter, now),
      named ? { id: { in: named } } : {},
      outsideTerritory(territoryId),
    ],
  }
}

type Count = { count: number; moving: number; from: From[] }

const TerritoryGiftCount = builder.objectRef<Count>('TerritoryGiftCount').implement({
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

builder.queryField('territoryGiftCount', (t) =>
  t.withAuth({ may: 'arrangeTerritories' }).field({
    type: TerritoryGiftCount,
    description: 'Counts what giveToTerritory would do, before it is done.',
    complexity: 50,
    args: {
      territoryId: t.arg.globalID({ for: Territory, required: true, description: giftArgs.territoryId }),
      shops: t.arg({ type: ShopSelection, required: true, description: giftArgs.shops }),
    },
    resolve: async (_root, { territoryId, shops }, { db, viewer, now }) => {
      const scope = { id: territoryId.id, AND: visibleTerritories(viewer) }
      const { id, regionId } = found(await db.territory.findFirst({ where: scope }))
      return countGift(db, await shopsToGive(db, viewer, shops, id, now), regionId)
    },
  }),
)

async function countGift(db: Db, where: Prisma.RetailerWhereInput, regionId: string): Promise<Count> {
  const [groups, moving] = await Promise.all([
    db.retailer.groupBy({ by: ['territoryId'], where, _count: true }),
    db.retailer.count({ where: { AND: [where, { regionId: { not: regionId } }] } }),
  ])
  const from = await giftFroms(
    db,
    groups.map(({ territoryId, _count: count }) => ({ territoryId, count })),
  )
  return { count: from.reduce((sum, { count }) => sum + count, 0), moving, from }
}
