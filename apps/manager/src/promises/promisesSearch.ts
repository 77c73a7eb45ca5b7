import { oneOf, textOf } from '@kewo/web/page'
import { promiseShows, type PromiseShow } from '@kewo/web/promises'
import { pageSearch, type PageSearch } from '../list/listSearch.ts'

export type PromisesSearch = PageSearch & {
  /** Left out: those that are still to be kept. */
  show?: PromiseShow
  /** Everybody's; left out: one's own, unless a person or a shop is named. */
  whose?: 'all'
  /** Id of the one person who owes them. */
  staff?: string
  /** Id of the one shop to which they were made. */
  retailer?: string
}

export const promisesSearch = (search: Record<string, unknown>): PromisesSearch => ({
  show: oneOf(promiseShows, search.show),
  whose: oneOf(['all'], search.whose),
  staff: textOf(search.staff),
  retailer: textOf(search.retailer),
  ...pageSearch(search),
})
