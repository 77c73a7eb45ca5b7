import { dateColumnOf, localDayOf } from '@kewo/domain'
import { Prisma } from '@kewo/db'

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

/** The same, true or false and never unknown, on the columns of "Retailer", for statements that go over all shops at once. */
export const validLicenceSql = (now: Date, timeZone: string): Prisma.Sql => Prisma.sql`coalesce(
  ("Retailer"."licenceRevokedAt" IS NULL OR "Retailer"."licenceRevokedAt" > ${now})
  AND ("Retailer"."licenceExpiresOn" >= ${localDayOf(now, timeZone)}::date
    OR ("Retailer"."licenceExpiresOn" IS NULL AND "Retailer"."licenceHasNoEnd")), false)`
