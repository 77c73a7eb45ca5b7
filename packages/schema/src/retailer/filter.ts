import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { containing, containingCode } from '../search/containing.ts'
import { visibleRetailers } from './access.ts'
import { BusinessDistrict, Format, MarketType, PlaceStatus } from './retailer.ts'

export const RetailerFilter = builder.inputType('RetailerFilter', {
  description: 'All that is given must hold.',
  fields: (t) => ({
    search: t.string({ description: 'Part of the name, the licence number or the address.' }),
    regionId: t.globalID({ description: 'The region with everything below it.' }),
    territoryId: t.globalID(),
    noTerritory: t.boolean({ description: 'Only shops that nobody owns yet.' }),
    marketType: t.field({ type: MarketType }),
    format: t.field({ type: Format }),
    businessDistrict: t.field({ type: BusinessDistrict }),
    gradeFrom: t.int({ description: 'Lowest grade, 1-30.' }),
    gradeTo: t.int({ description: 'Highest grade, 1-30.' }),
    placeStatus: t.field({ type: PlaceStatus }),
    notVisitedSince: t.field({
      type: 'DateTime',
      description: 'Last visited before this instant, or never.',
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

/** The shops of a list in the viewer's scope. */
export function retailersWhere(
  viewer: Viewer,
  filter: RetailerFilterInput | null | undefined,
): Prisma.RetailerWhereInput {
  const search = filter?.search
  const contains = containing(search ?? '')
  const grade = {
    ...(filter?.gradeFrom && { gte: filter.gradeFrom }),
    ...(filter?.gradeTo && { lte: filter.gradeTo }),
  }
  return {
    AND: [
      visibleRetailers(viewer),
      { closedAt: filter?.closed ? { not: null } : null },
      search
        ? { OR: [{ name: contains }, { licenceNumber: containingCode(search) }, { address: contains }] }
        : {},
      filter?.regionId ? { region: { path: { has: filter.regionId.id } } } : {},
      filter?.territoryId ? { territoryId: filter.territoryId.id } : {},
      filter?.noTerritory ? { territoryId: null } : {},
      filter?.marketType ? { marketType: filter.marketType } : {},
      filter?.format ? { format: filter.format } : {},
      filter?.businessDistrict ? { businessDistrict: filter.businessDistrict } : {},
      Object.keys(grade).length > 0 ? { grade } : {},
      filter?.withoutPortal ? { userId: null } : {},
      filter?.unclearLicence
        ? { licenceExpiresOn: null, licenceHasNoEnd: false, licenceRevokedAt: null }
        : {},
      filter?.placeStatus ? { placeStatus: filter.placeStatus } : {},
      filter?.notVisitedSince
        ? { OR: [{ lastVisitedAt: null }, { lastVisitedAt: { lt: filter.notVisitedSince } }] }
        : {},
    ],
  }
}
