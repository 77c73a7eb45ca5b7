import { oneOf, textOf } from '@kewo/web/page'
import {
  type Format,
  formats,
  type MarketType,
  marketTypes,
  type ServingRole,
  servingRoles,
} from '@kewo/domain'
import { pageSearch, type PageSearch, sortSearch, type SortSearch } from '../list/listSearch.ts'

const orders = ['NAME', 'REGION'] as const

/** Which territories are looked at; kept in the address. */
export type TerritoriesSearch = PageSearch &
  SortSearch<(typeof orders)[number]> & { q?: string; region?: string; without?: ServingRole }

export function territoriesSearch(search: Record<string, unknown>): TerritoriesSearch {
  return {
    q: textOf(search.q),
    region: textOf(search.region),
    without: oneOf(servingRoles, search.without),
    ...sortSearch(orders, search),
    ...pageSearch(search),
  }
}

/** Stands for the shops of every other territory and of none. */
export const anyOther = 'all'

/** Which shops are offered to a territory. Unless told otherwise those that nobody owns. */
export type GiveSearch = PageSearch & {
  q?: string
  region?: string
  /** The territory in which they lie now, or `all`. */
  owned?: string
  format?: Format
  market?: MarketType
}

export function giveSearch(search: Record<string, unknown>): GiveSearch {
  return {
    q: textOf(search.q),
    region: textOf(search.region),
    owned: textOf(search.owned),
    format: oneOf(formats, search.format),
    market: oneOf(marketTypes, search.market),
    ...pageSearch(search),
  }
}

/** The part of it that the server filters by. */
export function giveFilter(territoryId: string, { q, region, owned, format, market }: GiveSearch) {
  return {
    search: q,
    regionId: region,
    // What lies there already can be neither seen among these nor counted.
    outsideTerritoryId: territoryId,
    noTerritory: owned === undefined || undefined,
    territoryId: owned === anyOther ? undefined : owned,
    format,
    marketType: market,
  }
}
