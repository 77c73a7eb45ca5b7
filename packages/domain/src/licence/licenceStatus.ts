import { dayOfDateColumn, localDayOf } from '../time/localDay.ts'

export const licenceStatuses = ['VALID', 'EXPIRED', 'REVOKED'] as const

export type LicenceStatus = (typeof licenceStatuses)[number]

/** What a licence's standing depends on. `licenceExpiresOn` is a date column: the last day of validity. */
export type Licence = { licenceExpiresOn: Date | null; licenceRevokedAt: Date | null }

/**
 * How a licence stands at an instant. Business rule: it is good until the end of its last day in the company's time
 * zone; one without a known last day is taken as valid; a revoked one ends access at once.
 */
export function licenceStatusAt(licence: Licence, now: Date, timeZone: string): LicenceStatus {
  if (licence.licenceRevokedAt !== null && licence.licenceRevokedAt <= now) return 'REVOKED'
  if (licence.licenceExpiresOn === null) return 'VALID'
  return localDayOf(now, timeZone) <= dayOfDateColumn(licence.licenceExpiresOn) ? 'VALID' : 'EXPIRED'
}
