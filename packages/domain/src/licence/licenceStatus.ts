import { dayOfDateColumn, localDayOf } from '../time/localDay.ts'

export const licenceStatuses = ['VALID', 'EXPIRED', 'REVOKED', 'UNCLEAR'] as const

export type LicenceStatus = (typeof licenceStatuses)[number]

/**
 * What a licence's standing depends on. `licenceExpiresOn` is a date column: the last day of validity. Without one the
 * licence has no end only if `licenceHasNoEnd` says so.
 */
export type Licence = {
  licenceExpiresOn: Date | null
  licenceHasNoEnd: boolean
  licenceRevokedAt: Date | null
}

/**
 * How a licence stands at an instant. Business rule: it is good until the end of its last day in the company's time
 * zone; a revoked one ends access at once; where nobody can tell its end it is UNCLEAR and opens nothing.
 */
export function licenceStatusAt(licence: Licence, now: Date, timeZone: string): LicenceStatus {
  if (licence.licenceRevokedAt !== null && licence.licenceRevokedAt <= now) return 'REVOKED'
  if (licence.licenceExpiresOn === null) return licence.licenceHasNoEnd ? 'VALID' : 'UNCLEAR'
  return localDayOf(now, timeZone) <= dayOfDateColumn(licence.licenceExpiresOn) ? 'VALID' : 'EXPIRED'
}
