import { expect, test } from 'vitest'
import { nextOrderDay } from './nextOrderDay.ts'

const timeZone = 'Asia/Shanghai'

// Monday, to order by 18:00.
test.each([
  ['the day before', '2026-11-29T04:00:00Z', '2026-11-30'],
  ['a minute before', '2026-11-30T09:59:00Z', '2026-11-30'],
  ['as the hour strikes', '2026-11-30T10:00:00Z', '2026-12-07'],
  ['late in the evening, still Monday there', '2026-11-30T15:30:00Z', '2026-12-07'],
  ['two weeks on', '2026-12-14T11:00:00Z', '2026-12-21'],
])('%s', (_when, now, expected) =>
  expect(nextOrderDay('2026-11-30', 1080, { now: new Date(now), timeZone })).toBe(expected),
)

test('counts by the clock of the shop, wherever the phone is', () => {
  const now = new Date('2026-11-30T10:30:00Z')
  expect(nextOrderDay('2026-11-30', 1080, { now, timeZone: 'Europe/Berlin' })).toBe('2026-11-30')
})
