import { oneOf, textOf } from '@kewo/web/page'
import { type GuidanceKind, guidanceKinds, type GuidanceStatus, guidanceStatuses } from '@kewo/domain'

/** What part of the guidance is looked at; kept in the address. */
export type GuidancesSearch = {
  who?: 'mine'
  status?: GuidanceStatus
  kind?: GuidanceKind
  q?: string
  after?: string
}

export function guidancesSearch(search: Record<string, unknown>): GuidancesSearch {
  return {
    who: oneOf(['mine'], search.who),
    status: oneOf(guidanceStatuses, search.status),
    kind: oneOf(guidanceKinds, search.kind),
    q: textOf(search.q),
    after: textOf(search.after),
  }
}
