import { dayOf, oneOf, textOf } from '@kewo/client'

export const auditSubjects = [
  'Staff',
  'Territory',
  'Retailer',
  'Cadence',
  'ServiceLevelPolicy',
  'RegisterImport',
  'RegisterMapping',
  'Brand',
  'Product',
  'Campaign',
  'Guidance',
  'HelpRequest',
  'Trace',
  'WorkingCalendar',
] as const
export type AuditSubject = (typeof auditSubjects)[number]

/** Which acts are looked at; kept in the address. */
export type AuditSearch = { q?: string; subject?: AuditSubject; from?: string; to?: string; after?: string }

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  return {
    q: textOf(search.q),
    subject: oneOf(auditSubjects, search.subject),
    from: dayOf(search.from),
    to: dayOf(search.to),
    after: textOf(search.after),
  }
}
