import { oneOf, textOf } from '@kewo/web/page'
import { helpRequestCategories, type HelpRequestCategory } from '@kewo/domain'
import { pageSearch, type PageSearch } from '../list/listSearch.ts'

export const inboxViews = ['MY_DESK', 'OPEN', 'WAITING', 'OVERDUE', 'SETTLED'] as const
export type InboxView = (typeof inboxViews)[number]

/** What part of the inbox is looked at; kept in the address. */
export type InboxSearch = PageSearch & { view?: InboxView; category?: HelpRequestCategory; q?: string }

export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  return {
    view: oneOf(inboxViews, search.view),
    category: oneOf(helpRequestCategories, search.category),
    q: textOf(search.q),
    ...pageSearch(search),
  }
}
