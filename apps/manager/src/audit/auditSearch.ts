import { dayOf, oneOf, textOf } from '@kewo/web/page'
import { type AuditedSubject, auditedSubjects } from '@kewo/domain'
import { pageSearch, type PageSearch } from '../list/listSearch.ts'

/** Which acts are looked at; kept in the address. */
export type AuditSearch = PageSearch & { q?: string; subject?: AuditedSubject; from?: string; to?: string }

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  return {
    q: textOf(search.q),
    subject: oneOf(auditedSubjects, search.subject),
    from: dayOf(search.from),
    to: dayOf(search.to),
    ...pageSearch(search),
  }
}
