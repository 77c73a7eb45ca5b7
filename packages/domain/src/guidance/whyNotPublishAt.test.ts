import { expect, test } from 'vitest'
import { whyNotEndsBefore, whyNotPublishAt } from './whyNotPublishAt.ts'

const timeZone = 'Asia/Shanghai'
const now = new Date('2026-11-23T03:00:00Z')
const day = (text: string) => new Date(`${text}T00:00:00Z`)

test.each<[string, string, string | null, string | undefined]>([
  ['ahead', '2026-11-23T03:01:00Z', null, undefined],
  ['this very instant', '2026-11-23T03:00:00Z', null, '已经过了'],
  ['gone', '2026-11-22T03:00:00Z', null, '已经过了'],
  ['a year ahead', '2027-11-24T03:00:00Z', null, undefined],
  ['farther than a year', '2027-11-25T03:00:00Z', null, '一年'],
  ['on the last day, by the clock of the company', '2026-11-30T15:59:00Z', '2026-11-30', undefined],
  ['after the last day, by the clock of the company', '2026-11-30T16:00:00Z', '2026-11-30', '还早'],
])('%s', (_case, publishAt, validUntil, words) => {
  const around = { validUntil: validUntil ? day(validUntil) : null, now, timeZone }
  const refusal = whyNotPublishAt(new Date(publishAt), around)
  expect(refusal?.field).toBe(words && 'publishAt')
  expect(refusal?.words['zh-CN'] ?? '').toContain(words ?? '')
})

test('a last day may not fall before what waits for the clock', () => {
  const publishAt = new Date('2026-11-30T16:00:00Z')
  expect(whyNotEndsBefore(day('2026-11-30'), { publishAt, timeZone })?.field).toBe('validUntil')
  expect(whyNotEndsBefore(day('2026-12-01'), { publishAt, timeZone })).toBeNull()
  expect(whyNotEndsBefore(null, { publishAt, timeZone })).toBeNull()
  expect(whyNotEndsBefore(day('2020-01-01'), { publishAt: null, timeZone })).toBeNull()
})
