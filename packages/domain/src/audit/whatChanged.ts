import { canonicalJson } from '../hashChain/canonicalJson.ts'

/** What stands in the audit log in place of a sensitive value. */
export const masked = '***'

/** One changed field, before and after; null where there was or is nothing. */
export type Change = { from: unknown; to: unknown }

/**
 * Fields whose values never enter the audit log, compared without regard to case and underscores: secrets, and what
 * reaches a person at home. That they changed is logged.
 */
export const sensitiveFields: readonly string[] = [
  'password',
  'token',
  'tokenHash',
  'secret',
  'accessToken',
  'refreshToken',
  'idToken',
  'phone',
  'email',
  'address',
  'ipAddress',
  'contactName',
  'longitude',
  'latitude',
]

/**
 * What differs between two plain records, by field in alphabetical order; sensitive values masked, also those that
 * lie deeper. `before` is null for what was made, `after` for what was deleted; a missing field equals null. Values are
 * equal when their canonical JSON is; throws TypeError for values that have none.
 */
export function whatChanged(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
  alsoSensitive: readonly string[] = [],
): Record<string, Change> {
  const hidden = new Set([...sensitiveFields, ...alsoSensitive].map(plainName))
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const changes: Record<string, Change> = {}
  for (const field of [...fields].toSorted()) {
    const from = before?.[field] ?? null
    const to = after?.[field] ?? null
    if (canonicalJson(from) === canonicalJson(to)) continue
    changes[field] = { from: mask(field, from, hidden), to: mask(field, to, hidden) }
  }
  return changes
}

function plainName(field: string): string {
  return field.replaceAll('_', '').toLowerCase()
}

// null stays: that there was no phone number and now is one tells what happened, not the number.
function mask(field: string, value: unknown, hidden: ReadonlySet<string>): unknown {
  if (value === null || value === undefined) return null
  if (hidden.has(plainName(field))) return masked
  if (Array.isArray(value)) return value.map((item: unknown) => mask('', item, hidden))
  if (typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mask(name, inner, hidden)]))
}
