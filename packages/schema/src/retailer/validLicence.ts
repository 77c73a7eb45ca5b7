import { dateColumnOf, localDayOf } from '@kewo/domain'
import type { Prisma } from '@kewo/db'

/** `licenceStatusAt(…) === 'VALID'` as a condition; a test holds the two together. */
export function withValidLicence(now: Date, timeZone: string): Prisma.RetailerWhereInput {
  return {
    AND: [
      { OR: [{ licenceRevokedAt: null }, { licenceRevokedAt: { gt: now } }] },
      {
        OR: [
          { licenceExpiresOn: { gte: dateColumnOf(localDayOf(now, timeZone)) } },
          { licenceExpiresOn: null, licenceHasNoEnd: true },
        ],
      },
    ],
  }
}
