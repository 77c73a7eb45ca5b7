import { oneOf, textOf, wholeOf } from '@kewo/web/page'
import {
  type BusinessDistrict,
  businessDistricts,
  type Format,
  formats,
  type MarketType,
  marketTypes,
  type PlaceStatus,
  placeStatuses,
} from '@kewo/domain'
import { pageSearch, type PageSearch, sortSearch, type SortSearch } from '../list/listSearch.ts'

const retailerOrders = ['NAME', 'LAST_VISIT', 'GRADE'] as const
type RetailerOrder = (typeof retailerOrders)[number]

/** Stands for shops that lie in no territory. */
export const noTerritory = 'none'

/** What part of the shops is looked at and how; kept in the address. */
export type RetailersSearch = PageSearch &
  SortSearch<RetailerOrder> & {
    q?: string
    region?: string
    /** A territory, or `none`. */
    territory?: string
    format?: Format
    market?: MarketType
    district?: BusinessDistrict
    gradeFrom?: number
    gradeTo?: number
    place?: PlaceStatus
    /** Only shops where nobody has been for so many days. */
    unvisited?: number
    /** Only shops whose licence waits to be cleared. */
    licence?: 'unclear'
    /** Only shops that cannot sign in yet. */
    portal?: 'without'
    /** The closed ones instead of those that trade. */
    closed?: 'closed'
    look?: 'map'
  }

export function retailersSearch(search: Record<string, unknown>): RetailersSearch {
  return {
    q: textOf(search.q),
    region: textOf(search.region),
    territory: textOf(search.territory),
    format: oneOf(formats, search.format),
    market: oneOf(marketTypes, search.market),
    district: oneOf(businessDistricts, search.district),
    gradeFrom: wholeOf(search.gradeFrom, 1, 30),
    gradeTo: wholeOf(search.gradeTo, 1, 30),
    place: oneOf(placeStatuses, search.place),
    unvisited: wholeOf(search.unvisited, 1, 3650),
    licence: oneOf(['unclear'], search.licence),
    portal: oneOf(['without'], search.portal),
    closed: oneOf(['closed'], search.closed),
    ...sortSearch(retailerOrders, search),
    look: oneOf(['map'], search.look),
    ...pageSearch(search),
  }
}

/** The part of it that the server filters by. */
export function retailerFilter(search: RetailersSearch) {
  const { q, region, territory, format, market, district, gradeFrom, gradeTo, place, unvisited } = search
  return {
    search: q,
    regionId: region,
    territoryId: territory === noTerritory ? undefined : territory,
    noTerritory: territory === noTerritory || undefined,
    format,
    marketType: market,
    businessDistrict: district,
    gradeFrom,
    gradeTo,
    placeStatus: place,
    notVisitedForDays: unvisited,
    unclearLicence: search.licence === 'unclear' || undefined,
    withoutPortal: search.portal === 'without' || undefined,
    closed: search.closed === 'closed' || undefined,
  }
}
