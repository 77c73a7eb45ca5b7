import type { DbTransaction, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { Retailer } from '../retailer/retailer.ts'
import { RetailerFilter, retailersWhere } from '../retailer/filter.ts'
import type { Viewer } from '../viewer/viewer.ts'

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

/** The shops of the viewer's scope that are meant and do not lie in the territory yet. */
export async function shopsToGive(
  db: DbTransaction,
  viewer: Viewer,
  { retailerIds, filter }: typeof ShopSelection.$inferInput,
  territoryId: string,
): Promise<Prisma.RetailerWhereInput> {
  const named = retailerIds?.slice(0, mostNamed).map(({ id }) => id)
  return {
    AND: [
      await retailersWhere(db, viewer, filter),
      named ? { id: { in: named } } : {},
      // In SQL nothing is "not equal" to NULL.
      { OR: [{ territoryId: null }, { territoryId: { not: territoryId } }] },
    ],
  }
}
