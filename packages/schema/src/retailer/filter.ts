import type { DbTransaction, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { type AskOfWord, searching } from '../search/searching.ts'
import { visibleRetailers } from './access.ts'
import { BusinessDistrict, Format, MarketType, PlaceStatus } from './retailer.ts'

/** Most days that one can look back for a visit: ten years. */
const longestAgo = 3_650

export const RetailerFilter = builder.inputType('RetailerFilter', {
  description: 'All that is given must hold.',
  fields: (t) => ({
    search: t.string({
      description:
        'Words of the name, the owner, the telephone, the licence number or the address, in any order; also by pinyin or its initials.',
    }),
    regionId: t.globalID({ description: 'The region with everything below it.' }),
    territoryId: t.globalID(),
    outsideTerritoryId: t.globalID({ description: 'Only shops that do not lie in this territory.' }),
    noTerritory: t.boolean({ description: 'Only shops that nobody owns yet.' }),
    marketType: t.field({ type: MarketType }),
    format: t.field({ type: Format }),
    businessDistrict: t.field({ type: BusinessDistrict }),
    gradeFrom: t.int({ description: 'Lowest grade, 1-30.' }),
    gradeTo: t.int({ description: 'Highest grade, 1-30.' }),
    placeStatus: t.field({ type: PlaceStatus }),
    notVisitedForDays: t.int({
      description: `Nobody has been there for so many times 24 hours, or never; 1-${longestAgo}.`,
    }),
    unclearLicence: t.boolean({ description: 'Only shops whose licence an admin has to clear.' }),
    withoutPortal: t.boolean({ description: 'Only shops that cannot sign in yet.' }),
    closed: t.boolean({
      defaultValue: false,
      description: 'True: the closed ones; false: those that trade.',
    }),
  }),
})

export type RetailerFilterInput = typeof RetailerFilter.$inferInput

/** A shop holds a word itself. */
export const askRetailer: AskOfWord<Prisma.RetailerWhereInput> = (holds) => holds

/** What is typed to find shops, among those of `scope`. */
export const searchRetailers = (
  db: DbTransaction,
  typed: string | null | undefined,
  scope: Prisma.RetailerWhereInput,
): Promise<Prisma.RetailerWhereInput> =>
  searching(typed, askRetailer, (found) =>
    db.retailer.findFirst({ where: { AND: [scope, found] }, select: { id: true } }),
  )

/** The shops of a list in the viewer's scope. */
export async function retailersWhere(
  db: DbTransaction,
  viewer: Viewer,
  filter: RetailerFilterInput | null | undefined,
  now: Date,
): Promise<Prisma.RetailerWhereInput> {
  const scope = {
    AND: [visibleRetailers(viewer), { closedAt: filter?.closed ? { not: null } : null }],
  }
  const grade = {
    ...(filter?.gradeFrom && { gte: filter.gradeFrom }),
    ...(filter?.gradeTo && { lte: filter.gradeTo }),
  }
  return {
    AND: [
      scope,
      await searchRetailers(db, filter?.search, scope),
      filter?.regionId ? { region: { path: { has: filter.regionId.id } } } : {},
      filter?.territoryId ? { territoryId: filter.territoryId.id } : {},
      filter?.noTerritory ? { territoryId: null } : {},
      filter?.outsideTerritoryId ? outsideTerritory(filter.outsideTerritoryId.id) : {},
      filter?.marketType ? { marketType: filter.marketType } : {},
      filter?.format ? { format: filter.format } : {},
      filter?.businessDistrict ? { businessDistrict: filter.businessDistrict } : {},
      Object.keys(grade).length > 0 ? { grade } : {},
      filter?.withoutPortal ? { userId: null } : {},
      filter?.unclearLicence
        ? { licenceExpiresOn: null, licenceHasNoEnd: false, licenceRevokedAt: null }
        : {},
      filter?.placeStatus ? { placeStatus: filter.placeStatus } : {},
      notVisitedFor(filter?.notVisitedForDays, now),
    ],
  }
}

/** Shops that do not lie in a territory. In SQL nothing is "not equal" to NULL. */
export const outsideTerritory = (territoryId: string): Prisma.RetailerWhereInput => ({
  OR: [{ territoryId: null }, { territoryId: { not: territoryId } }],
})

function notVisitedFor(days: number | null | undefined, now: Date): Prisma.RetailerWhereInput {
  if (days === null || days === undefined) return {}
  const since = new Date(now.getTime() - Math.max(1, Math.min(days, longestAgo)) * 24 * 60 * 60 * 1000)
  return { OR: [{ lastVisitedAt: null }, { lastVisitedAt: { lt: since } }] }
}
