import { oneOf, textOf } from '@kewo/web/page'
import { pageSearch, type PageSearch } from '../list/listSearch.ts'

export const visitViews = ['PLANNED', 'IN_PROGRESS', 'DONE', 'CALLED_OFF'] as const
export type VisitView = (typeof visitViews)[number]

/** What part of the visits is looked at; kept in the address. */
export type VisitsSearch = PageSearch & { view?: VisitView; who?: 'mine' | 'all'; q?: string }

export function visitsSearch(search: Record<string, unknown>): VisitsSearch {
  return {
    view: oneOf(visitViews, search.view),
    who: oneOf(['mine', 'all'], search.who),
    q: textOf(search.q),
    ...pageSearch(search),
  }
}
