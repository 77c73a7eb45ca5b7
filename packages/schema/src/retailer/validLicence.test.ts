import { licenceStatusAt } from '@kewo/domain'
import { makeOrganisation, makeRetailer, now } from '@kewo/testkit'
import { expect, it } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { validLicenceSql, withValidLicence } from './validLicence.ts'

const { db } = useSchema()
const dayLength = 24 * 3_600_000

it('finds the shops whose licence stands as valid, and no other, at every hour around its end', async () => {
  const { department } = await makeOrganisation(db)
  const ends = [null, '2026-11-22', '2026-11-23', '2026-11-24'].map(
    (end) => end && new Date(`${end}T00:00:00Z`),
  )
  const revocations = [null, new Date(now.getTime() - dayLength), now, new Date(now.getTime() + dayLength)]
  for (const licenceExpiresOn of ends)
    for (const licenceRevokedAt of revocations)
      for (const licenceHasNoEnd of licenceExpiresOn ? [false] : [false, true])
        await makeRetailer(db, {
          regionId: department.id,
          ...{ licenceExpiresOn, licenceRevokedAt, licenceHasNoEnd },
        })
  const all = await db.retailer.findMany()
  let valid = 0
  for (const timeZone of ['Asia/Shanghai', 'America/New_York'])
    for (let hours = -36; hours <= 36; hours += 3) {
      const at = new Date(now.getTime() + hours * 3_600_000)
      const found = await db.retailer.findMany({ where: withValidLicence(at, timeZone) })
      const expected = all.filter((shop) => licenceStatusAt(shop, at, timeZone) === 'VALID')
      const bySql = await db.$queryRaw<{ id: string }[]>`
        SELECT id FROM "Retailer" WHERE ${validLicenceSql(at, timeZone)}`
      const others = await db.$queryRaw<{ id: string }[]>`
        SELECT id FROM "Retailer" WHERE NOT ${validLicenceSql(at, timeZone)}`
      expect(bySql.length + others.length).toBe(all.length)
      for (const rows of [found, bySql])
        expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)))
      valid += expected.length
    }
  expect(valid).toBeGreaterThan(100)
})
