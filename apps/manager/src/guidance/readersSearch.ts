import { oneOf, textOf } from '@kewo/web/page'
import type { ReceiptStatus } from '@kewo/domain'
import { pageSearch, type PageSearch, sortSearch, type SortSearch } from '../list/listSearch.ts'

/** What the shops of a guidance are parted into: each view is one or two receipt statuses, or who has sent a photo of its own. */
export const readerViews = ['UNOPENED', 'OPENED', 'UNDERSTOOD', 'ACTED'] as const
export type ReaderView = (typeof readerViews)[number]

const readerSorts = ['NAME'] as const

/** Which version, which of its shops; kept in the address. */
export type ReadersSearch = PageSearch &
  SortSearch<'NAME'> & { version?: number; view?: ReaderView; q?: string }

export function readersSearch(search: Record<string, unknown>): ReadersSearch {
  return {
    version: Number.isInteger(search.version) ? Number(search.version) : undefined,
    view: oneOf(readerViews, search.view),
    q: textOf(search.q),
    ...sortSearch(readerSorts, search),
    ...pageSearch(search),
  }
}

/** Opened and not yet understood is one view, however far the shop has read. */
export function statusesOf(view: ReaderView | undefined): ReceiptStatus[] {
  if (!view || view === 'ACTED') return []
  return view === 'OPENED' ? ['OPENED', 'READ'] : [view]
}
