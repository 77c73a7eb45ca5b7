import { oneOf, textOf } from '@kewo/web/page'
import { type GuidanceKind, guidanceKinds, type GuidanceStatus, guidanceStatuses } from '@kewo/domain'
import { pageSearch, type PageSearch, sortSearch, type SortSearch } from '../list/listSearch.ts'

const orders = ['CHANGED', 'PUBLISHED', 'ENDS'] as const

/** What part of the guidance is looked at; kept in the address. */
export type GuidancesSearch = PageSearch &
  SortSearch<(typeof orders)[number]> & {
    who?: 'mine'
    status?: GuidanceStatus
    kind?: GuidanceKind
    q?: string
  }

export function guidancesSearch(search: Record<string, unknown>): GuidancesSearch {
  return {
    who: oneOf(['mine'], search.who),
    status: oneOf(guidanceStatuses, search.status),
    kind: oneOf(guidanceKinds, search.kind),
    q: textOf(search.q),
    ...sortSearch(orders, search),
    ...pageSearch(search),
  }
}
