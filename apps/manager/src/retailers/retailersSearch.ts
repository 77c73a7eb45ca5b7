import { oneOf, textOf } from '@kewo/client'
import { type Format, formats, type MarketType, marketTypes } from '@kewo/domain'

export const retailerOrders = ['NAME', 'LAST_VISIT', 'GRADE'] as const
export type RetailerOrder = (typeof retailerOrders)[number]

/** What part of the shops is looked at and how; kept in the address. */
export type RetailersSearch = {
  q?: string
  region?: string
  territory?: string
  format?: Format
  market?: MarketType
  sort?: RetailerOrder
  look?: 'map'
  /** Only shops whose licence waits to be cleared. */
  licence?: 'unclear'
  after?: string
}

export function retailersSearch(search: Record<string, unknown>): RetailersSearch {
  return {
    q: textOf(search.q),
    region: textOf(search.region),
    territory: textOf(search.territory),
    format: oneOf(formats, search.format),
    market: oneOf(marketTypes, search.market),
    sort: oneOf(retailerOrders, search.sort),
    look: oneOf(['map'], search.look),
    licence: oneOf(['unclear'], search.licence),
    after: textOf(search.after),
  }
}

/** The part of it that the server filters by. */
export function retailerFilter({ q, region, territory, format, market, licence }: RetailersSearch) {
  const unclearLicence = licence === 'unclear' ? true : undefined
  return { search: q, regionId: region, territoryId: territory, format, marketType: market, unclearLicence }
}
