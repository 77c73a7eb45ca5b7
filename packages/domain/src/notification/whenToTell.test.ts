import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localMinuteOf, weekdayOf, localDayOf } from '../time/localDay.ts'
import { channels } from './channel.ts'
import { goesBy, type NoticeChoice, nothingChosen, paces } from './noticeChoice.ts'
import { notificationKinds, notificationTable } from './notificationKind.ts'
import { notificationSubjects } from './notificationSubject.ts'
import { isQuiet, shopsNight } from './quietHours.ts'
import { isStale, whenToTell } from './whenToTell.ts'

const hour = 3_600_000
const zone = fc.constantFrom(
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'UTC',
)
const minute = fc.integer({ min: 0, max: 1439 })
const quietHours = fc.option(
  fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to),
  { nil: null },
)
const bySubject = fc.dictionary(fc.constantFrom(...notificationSubjects), fc.boolean())
const choice: fc.Arbitrary<NoticeChoice> = fc.record({
  channels: fc.dictionary(fc.constantFrom(...channels), bySubject),
  paces: fc.dictionary(fc.constantFrom(...channels), fc.constantFrom(...paces)),
  quiet: quietHours,
})
const now = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
const told = fc.record({
  kind: fc.constantFrom(...notificationKinds),
  reader: fc.constantFrom('SHOP' as const, 'STAFF' as const),
  channel: fc.constantFrom(...channels),
})
const all = (check: (...drawn: [TellOf, NoticeChoice, Date, string]) => void) =>
  fc.assert(fc.property(told, choice, now, zone, check), { numRuns: 2_000 })
type TellOf = typeof told extends fc.Arbitrary<infer One> ? One : never

describe('whatever is told, to whom, when and where', () => {
  test('it is told exactly when it goes by the channel, and never before it has happened', () => {
    all((one, chosen, at, timeZone) => {
      const when = whenToTell(one, chosen, at, timeZone)
      expect(when !== null).toBe(goesBy(one.kind, one.reader, one.channel, chosen))
      if (when) expect(when.getTime()).toBeGreaterThanOrEqual(at.getTime())
    })
  })

  test('no shop is told anything at night, and no staff in their own quiet hours but what cannot wait', () => {
    all((one, chosen, at, timeZone) => {
      const when = whenToTell(one, chosen, at, timeZone)
      if (!when) return
      const urgent = notificationTable[one.kind].urgent === true
      const quiet = one.reader === 'SHOP' ? shopsNight : chosen.quiet
      if (one.reader === 'STAFF' && urgent) expect(when).toEqual(at)
      expect(quiet !== null && !(one.reader === 'STAFF' && urgent) && isQuiet(quiet, when, timeZone)).toBe(
        false,
      )
    })
  })

  test('nothing waits longer than its digest and the quiet hours after it', () => {
    all((one, chosen, at, timeZone) => {
      const when = whenToTell(one, chosen, at, timeZone)
      if (!when) return
      const urgent = notificationTable[one.kind].urgent === true
      const pace = urgent ? 'AT_ONCE' : (chosen.paces[one.channel] ?? 'AT_ONCE')
      const most = { AT_ONCE: 0, DAILY: 25, WEEKLY: 7 * 24 + 1 }[pace] + 25
      expect(when.getTime() - at.getTime()).toBeLessThanOrEqual(most * hour)
    })
  })

  test('what is told at once and not held is told now', () => {
    all((one, chosen, at, timeZone) => {
      const when = whenToTell(one, { ...chosen, paces: {}, quiet: null }, at, timeZone)
      const held = one.reader === 'SHOP' && isQuiet(shopsNight, at, timeZone)
      expect(when === null || held || when.getTime() === at.getTime()).toBe(true)
    })
  })

  test('a digest without quiet hours comes at eight, a weekly one on a Monday', () => {
    all((one, chosen, at, timeZone) => {
      if (notificationTable[one.kind].urgent) return
      for (const pace of ['DAILY', 'WEEKLY'] as const) {
        const paced = { ...chosen, quiet: null, paces: { [one.channel]: pace } }
        const when = whenToTell(one, paced, at, timeZone)
        if (!when) continue
        expect(localMinuteOf(when, timeZone)).toBe(8 * 60)
        if (pace === 'WEEKLY') expect(weekdayOf(localDayOf(when, timeZone))).toBe(1)
      }
    })
  })
})

const shanghai = (time: string) => new Date(`${time}:00+08:00`)
const visit = { kind: 'VISIT_MOVED', reader: 'SHOP', channel: 'PUSH' } as const
const escalated = { kind: 'HELP_REQUEST_ESCALATED', reader: 'STAFF', channel: 'PUSH' } as const
const agreed = { kind: 'VISIT_AGREED', reader: 'STAFF', channel: 'PUSH' } as const
const late = { ...nothingChosen, quiet: { from: 22 * 60, to: 9 * 60 } }

test.each([
  ['a shop at 20:59', visit, nothingChosen, '2026-11-30T20:59', '2026-11-30T20:59'],
  ['a shop at 21:00', visit, nothingChosen, '2026-11-30T21:00', '2026-12-01T07:00'],
  ['a shop at 06:59', visit, nothingChosen, '2026-11-30T06:59', '2026-11-30T07:00'],
  ['a shop that chose other quiet hours', visit, late, '2026-11-30T21:30', '2026-12-01T07:00'],
  ['staff at night, by default', agreed, nothingChosen, '2026-11-30T23:00', '2026-11-30T23:00'],
  ['staff in their own quiet hours', agreed, late, '2026-11-30T23:00', '2026-12-01T09:00'],
  ['staff in them, urgent', escalated, late, '2026-11-30T23:00', '2026-11-30T23:00'],
  [
    'a daily digest at 08:00',
    agreed,
    { ...nothingChosen, paces: { PUSH: 'DAILY' } } as const,
    '2026-11-30T08:00',
    '2026-12-01T08:00',
  ],
  [
    'a daily digest within quiet hours',
    agreed,
    { ...late, paces: { PUSH: 'DAILY' } } as const,
    '2026-11-30T07:00',
    '2026-11-30T09:00',
  ],
  [
    'a weekly digest',
    agreed,
    { ...nothingChosen, paces: { PUSH: 'WEEKLY' } } as const,
    '2026-11-30T09:00',
    '2026-12-07T08:00',
  ],
])('%s', (_name, one, chosen, at, when) => {
  expect(whenToTell(one, chosen, shanghai(at), 'Asia/Shanghai')).toEqual(shanghai(when))
})

test('after two days it says nothing any more', () => {
  expect(isStale(shanghai('2026-11-28T10:00'), shanghai('2026-11-30T10:00'))).toBe(false)
  expect(isStale(shanghai('2026-11-28T10:00'), shanghai('2026-11-30T10:01'))).toBe(true)
})

test.each([
  ['2026-11-23T12:59:59Z', false],
  ['2026-11-23T13:00:00Z', true],
  ['2026-11-23T16:00:00Z', true],
  ['2026-11-23T22:59:59Z', true],
  ['2026-11-23T23:00:00Z', false],
])('%s is night for shops in Shanghai: %s', (instant, expected) => {
  expect(isQuiet(shopsNight, new Date(instant), 'Asia/Shanghai')).toBe(expected)
})
