import { expect, test } from 'vitest'
import { type LicenceStatus, licenceStatusAt } from './licenceStatus.ts'
import { LicenceExpired, LicenceRevoked, LicenceUnclear, whyNotSeeBrands } from './whyNotSeeBrands.ts'

const lastDay = new Date('2026-11-23')
const lastMoment = new Date('2026-11-23T15:59:59.999Z')
const midnight = new Date('2026-11-23T16:00:00Z')

test.each<[string, Date | null | 'NO_END', Date | null, Date, LicenceStatus]>([
  ['a day before', lastDay, null, new Date('2026-11-22T04:00:00Z'), 'VALID'],
  ['the last moment of its last day', lastDay, null, lastMoment, 'VALID'],
  ['midnight after its last day', lastDay, null, midnight, 'EXPIRED'],
  ['no last day known', null, null, midnight, 'UNCLEAR'],
  ['without an end', 'NO_END', null, midnight, 'VALID'],
  ['without an end, and revoked', 'NO_END', lastMoment, midnight, 'REVOKED'],
  ['no last day known, and revoked', null, lastMoment, midnight, 'REVOKED'],
  ['revoked before', lastDay, new Date('2026-11-20T00:00:00Z'), lastMoment, 'REVOKED'],
  ['revoked this moment', null, midnight, midnight, 'REVOKED'],
  ['to be revoked', lastDay, midnight, lastMoment, 'VALID'],
  ['revoked and expired', lastDay, lastMoment, midnight, 'REVOKED'],
])('%s', (_case, end, licenceRevokedAt, now, expected) => {
  const licenceHasNoEnd = end === 'NO_END'
  const licenceExpiresOn = end === 'NO_END' ? null : end
  const licence = { licenceExpiresOn, licenceHasNoEnd, licenceRevokedAt }
  expect(licenceStatusAt(licence, now, 'Asia/Shanghai')).toBe(expected)
})

test('the last day ends in the company’s time zone', () => {
  const licence = { licenceExpiresOn: lastDay, licenceHasNoEnd: false, licenceRevokedAt: null }
  expect(licenceStatusAt(licence, midnight, 'America/New_York')).toBe('VALID')
})

test('brands are open to a valid licence only, and a refusal says what to do', () => {
  expect(whyNotSeeBrands('VALID')).toBeNull()
  expect(whyNotSeeBrands('EXPIRED')).toBeInstanceOf(LicenceExpired)
  expect(whyNotSeeBrands('EXPIRED')!.words['zh-CN']).toContain('请先办理延续')
  expect(whyNotSeeBrands('REVOKED')).toBeInstanceOf(LicenceRevoked)
  expect(whyNotSeeBrands('REVOKED')!.words['zh-CN']).toContain('请联系')
  expect(whyNotSeeBrands('UNCLEAR')).toBeInstanceOf(LicenceUnclear)
  expect(whyNotSeeBrands('UNCLEAR')!.words['zh-CN']).toContain('客户经理')
})
