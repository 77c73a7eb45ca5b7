import { oneOf, textOf } from '@kewo/web/page'
import { pageSearch, type PageSearch, sortSearch, type SortSearch } from '../list/listSearch.ts'

/** How far back a supervisor looks, in days. */
export const recordDays = ['7', '30', '90'] as const

const orders = ['QUALITY', 'SUBMITTED'] as const

export type RecordsSearch = PageSearch &
  SortSearch<(typeof orders)[number]> & {
    days?: (typeof recordDays)[number]
    /** Id of the one author whose records are read. */
    staff?: string
  }

export const recordsSearch = (search: Record<string, unknown>): RecordsSearch => ({
  days: oneOf(recordDays, search.days),
  staff: textOf(search.staff),
  ...sortSearch(orders, search),
  ...pageSearch(search),
})
