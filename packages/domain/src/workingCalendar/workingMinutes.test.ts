import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDayOf, localMinuteOf } from '../time/localDay.ts'
import { type WorkingCalendar, hoursOf } from './workingCalendar.ts'
import type { WorkingSpan } from './workingHours.ts'
import { addWorkingMinutes, isWorkingTime, workingMinutesBetween } from './workingMinutes.ts'

const office: readonly WorkingSpan[] = [
  [9 * 60, 12 * 60],
  [13 * 60 + 30, 17 * 60],
]
const shanghai: WorkingCalendar = {
  hours: { 1: office, 2: office, 3: office, 4: office, 5: office },
  daysOff: [],
  workingDays: [],
  timeZone: 'Asia/Shanghai',
}
const columns = (...days: string[]) => days.map((day) => new Date(`${day}T00:00:00Z`))
/** A wall-clock time in Shanghai. 2026-11-23 is a Monday. */
const at = (wall: string) => new Date(`${wall.replace(' ', 'T')}:00+08:00`)

describe('addWorkingMinutes', () => {
  test.each<[string, string, number, string]>([
    ['over a weekend', '2026-11-27 16:30', 60, '2026-11-30 09:30'],
    ['within a morning', '2026-11-23 09:00', 45, '2026-11-23 09:45'],
    ['over the noon break', '2026-11-23 11:40', 30, '2026-11-23 13:40'],
    ['ending with the morning, not after the break', '2026-11-23 11:00', 60, '2026-11-23 12:00'],
    ['from the middle of the break', '2026-11-23 12:30', 10, '2026-11-23 13:40'],
    ['from before work', '2026-11-23 06:00', 1, '2026-11-23 09:01'],
    ['from a Sunday', '2026-11-22 15:00', 390, '2026-11-23 17:00'],
    ['a whole week', '2026-11-23 09:00', 5 * 390, '2026-11-27 17:00'],
    ['half a minute', '2026-11-23 09:00', 0.5, '2026-11-23 09:00'],
    ['nothing, at night', '2026-11-23 23:00', 0, '2026-11-23 23:00'],
  ])('%s', (_case, from, minutes, expected) => {
    const due = addWorkingMinutes(shanghai, at(from), minutes)
    expect(due).toEqual(new Date(at(expected).getTime() + (minutes % 1) * 60_000))
  })

  test('further ahead than the days that are worked out at once', () => {
    expect(addWorkingMinutes({ ...shanghai }, at('2026-11-23 09:00'), 40 * 5 * 390)).toEqual(
      at('2027-08-27 17:00'),
    )
  })

  test('a day off is passed over', () => {
    const holiday = { ...shanghai, daysOff: columns('2026-11-30') }
    expect(addWorkingMinutes(holiday, at('2026-11-27 16:30'), 60)).toEqual(at('2026-12-01 09:30'))
  })

  test('an extra working Saturday counts, with the hours of an ordinary day', () => {
    const madeUp = { ...shanghai, workingDays: columns('2026-11-28') }
    expect(addWorkingMinutes(madeUp, at('2026-11-27 16:30'), 60)).toEqual(at('2026-11-28 09:30'))
  })

  test('refuses to count backwards or by a calendar that never works', () => {
    expect(() => addWorkingMinutes(shanghai, at('2026-11-23 09:00'), -1)).toThrow(RangeError)
    expect(() => addWorkingMinutes(shanghai, at('2026-11-23 09:00'), Number.NaN)).toThrow(RangeError)
    expect(() => addWorkingMinutes({ ...shanghai, hours: {} }, at('2026-11-23 09:00'), 1)).toThrow(RangeError)
  })
})

describe('workingMinutesBetween', () => {
  test.each<[string, string, string, number]>([
    ['a morning', '2026-11-23 09:00', '2026-11-23 12:00', 180],
    ['a day', '2026-11-23 00:00', '2026-11-24 00:00', 390],
    ['a weekend', '2026-11-27 17:00', '2026-11-30 09:00', 0],
    ['Friday afternoon to Monday morning', '2026-11-27 16:30', '2026-11-30 09:30', 60],
    ['the noon break', '2026-11-23 12:00', '2026-11-23 13:30', 0],
    ['backwards', '2026-11-24 12:00', '2026-11-23 12:00', 0],
  ])('%s', (_case, from, to, minutes) => {
    expect(workingMinutesBetween(shanghai, at(from), at(to))).toBe(minutes)
  })
})

const allDay: readonly WorkingSpan[] = [[0, 24 * 60]]

test.each([
  ['2026-11-23 08:59', false],
  ['2026-11-23 09:00', true],
  ['2026-11-23 11:59', true],
  ['2026-11-23 12:00', false],
  ['2026-11-23 13:30', true],
  ['2026-11-23 17:00', false],
  ['2026-11-22 10:00', false],
])('%s is working time: %s', (wall, works) => {
  expect(isWorkingTime(shanghai, at(wall))).toBe(works)
})

test.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
  'days that are worked through count to their last minute also where what is worked out at once ends: %s',
  (timeZone) => {
    const hours = { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay }
    const [hour, asked] = [60 * 60 * 1000, Date.UTC(2026, 5, 1)]
    for (const day of [-62, -61, -60, -59, 59, 60, 61, 62])
      for (let ofDay = 0; ofDay < 24; ofDay++) {
        const other = asked + (day * 24 + ofDay) * hour
        const calendar: WorkingCalendar = { ...shanghai, hours, timeZone }
        workingMinutesBetween(calendar, new Date(asked), new Date(asked + 1))
        const [from, to] = [Math.min(asked, other), Math.max(asked, other)]
        // No zone of these changes its clocks in the months around it.
        expect(workingMinutesBetween(calendar, new Date(from), new Date(to))).toBe((to - from) / 60_000)
      }
  },
)

describe('clock changes', () => {
  const berlin: WorkingCalendar = {
    hours: { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay },
    daysOff: [],
    workingDays: [],
    timeZone: 'Europe/Berlin',
  }

  test.each([
    ['an ordinary day', '2026-03-28', '2026-03-29', 24],
    ['clocks forward', '2026-03-29', '2026-03-30', 23],
    ['clocks back', '2026-10-25', '2026-10-26', 25],
  ])('a day worked through: %s', (_case, from, to, hours) => {
    // The days around it are off, so the instants need not lie exactly on its bounds.
    const oneDay = { ...berlin, daysOff: columns(addDays(from, -1), to) }
    const [start, end] = [new Date(`${addDays(from, -1)}T12:00:00Z`), new Date(`${to}T12:00:00Z`)]
    expect(workingMinutesBetween(oneDay, start, end)).toBe(hours * 60)
  })

  test('office hours begin by the wall clock on both sides of the change', () => {
    const days = { ...berlin, hours: { 1: office, 5: office } }
    // Friday 27 March 16:30 is 15:30 UTC, Monday 30 March 09:30 is 07:30 UTC: clocks went forward in between.
    const due = addWorkingMinutes(days, new Date('2026-03-27T15:30:00Z'), 60)
    expect(due.toISOString()).toBe('2026-03-30T07:30:00.000Z')
  })
})

describe('properties', () => {
  const span = fc
    .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 })
    .map((quarters) => quarters.toSorted((one, other) => one - other).map((quarter) => quarter * 15))
    .map((bounds): WorkingSpan[] =>
      Array.from({ length: Math.floor(bounds.length / 2) }, (_, i) => [bounds[2 * i]!, bounds[2 * i + 1]!]),
    )
  const springDay = fc.integer({ min: 0, max: 40 }).map((day) => new Date(Date.UTC(2026, 2, 10 + day)))
  const calendars = fc.record<WorkingCalendar>({
    hours: fc.record({ 1: span, 2: span, 3: fc.constant([]), 4: span, 6: span }),
    daysOff: fc.array(springDay, { maxLength: 5 }),
    workingDays: fc.array(springDay, { maxLength: 5 }),
    timeZone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
  })
  const instants = fc
    .integer({ min: Date.UTC(2026, 2, 10), max: Date.UTC(2026, 3, 20) })
    .map((time) => new Date(Math.floor(time / 60_000) * 60_000))

  test('counting the minutes that were added gives them back', () => {
    fc.assert(
      fc.property(calendars, instants, fc.nat(5000), (calendar, from, minutes) => {
        const due = addWorkingMinutes(calendar, from, minutes)
        expect(workingMinutesBetween(calendar, from, due)).toBe(minutes)
      }),
      { numRuns: 300 },
    )
  })

  test('adding the minutes between two instants leads to the later one, or to the end of work before it', () => {
    fc.assert(
      fc.property(calendars, instants, instants, (calendar, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const back = addWorkingMinutes(calendar, from, workingMinutesBetween(calendar, from, to))
        expect(back.getTime()).toBeLessThanOrEqual(to.getTime())
        expect(workingMinutesBetween(calendar, back, to)).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  test('minutes add up over any instant in between', () => {
    fc.assert(
      fc.property(calendars, fc.tuple(instants, instants, instants), (calendar, three) => {
        const [first, middle, last] = three.toSorted((one, other) => one.getTime() - other.getTime())
        const whole = workingMinutesBetween(calendar, first!, last!)
        const parts =
          workingMinutesBetween(calendar, first!, middle!) + workingMinutesBetween(calendar, middle!, last!)
        expect(parts).toBe(whole)
      }),
      { numRuns: 300 },
    )
  })

  test('a minute-by-minute count by the wall clock agrees', () => {
    // Fixed daytime hours: where a wall-clock time comes twice, the two ways of counting mean different things.
    const daytime = calendars.map((calendar) => ({
      ...calendar,
      hours: { 1: office, 2: office, 4: office, 7: office },
    }))
    fc.assert(
      fc.property(daytime, instants, fc.nat(5000), (calendar, from, length) => {
        let counted = 0
        for (let index = 0; index < length; index++) {
          const instant = new Date(from.getTime() + index * 60_000)
          const minutes = localMinuteOf(instant, calendar.timeZone)
          const hours = hoursOf(calendar, localDayOf(instant, calendar.timeZone))
          const works = hours.some(([start, end]) => start <= minutes && minutes < end)
          expect(isWorkingTime(calendar, instant)).toBe(works)
          if (works) counted++
        }
        const to = new Date(from.getTime() + length * 60_000)
        expect(workingMinutesBetween(calendar, from, to)).toBe(counted)
      }),
      { numRuns: 20 },
    )
  })
})
