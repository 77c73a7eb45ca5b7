import { dayOf, oneOf, textOf } from '@kewo/web/page'
import { type AuditedSubject, auditedSubjects } from '@kewo/domain'

/** Which acts are looked at; kept in the address. */
export type AuditSearch = { q?: string; subject?: AuditedSubject; from?: string; to?: string; after?: string }

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  return {
    q: textOf(search.q),
    subject: oneOf(auditedSubjects, search.subject),
    from: dayOf(search.from),
    to: dayOf(search.to),
    after: textOf(search.after),
  }
}
