import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dateColumnOf,
  dayOfDateColumn,
  daysBetween,
  endOfLocalDay,
  instantAt,
  localDayOf,
  localMinuteOf,
  startOfLocalDay,
  weekdayOf,
} from './localDay.ts'
import { isTimeZone, offsetAt } from './timeZone.ts'

const shanghai = 'Asia/Shanghai'
const berlin = 'Europe/Berlin'
const newYork = 'America/New_York'
const hour = 60 * 60 * 1000

describe('isTimeZone', () => {
  test.each([
    ['Asia/Shanghai', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('%s: %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected)
  })
})

describe('the local day', () => {
  test.each([
    ['2026-11-22T15:59:59.999Z', shanghai, '2026-11-22'],
    ['2026-11-22T16:00:00Z', shanghai, '2026-11-23'],
    ['2026-11-23T04:59:59Z', newYork, '2026-11-22'],
    ['2026-11-23T05:00:00Z', newYork, '2026-11-23'],
    ['2026-02-28T18:00:00Z', shanghai, '2026-03-01'],
    ['2028-02-28T18:00:00Z', shanghai, '2028-02-29'],
  ])('%s in %s is %s', (instant, timeZone, day) => {
    expect(localDayOf(new Date(instant), timeZone)).toBe(day)
  })

  test.each([
    ['an ordinary day', '2026-11-23', shanghai, '2026-11-22T16:00:00.000Z', 24],
    ['clocks forward', '2026-03-29', berlin, '2026-03-28T23:00:00.000Z', 23],
    ['clocks back', '2026-10-25', berlin, '2026-10-24T22:00:00.000Z', 25],
    [
      'no midnight: clocks forward at 00:00',
      '2018-11-04',
      'America/Sao_Paulo',
      '2018-11-04T03:00:00.000Z',
      23,
    ],
    ['a day that never was', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', 0],
  ])('%s: %s in %s', (_case, day, timeZone, start, hours) => {
    expect(startOfLocalDay(day, timeZone).toISOString()).toBe(start)
    expect(endOfLocalDay(day, timeZone).getTime() - startOfLocalDay(day, timeZone).getTime()).toBe(
      hours * hour,
    )
  })

  test.each([
    ['2026-11-23', 1],
    ['2026-11-27', 5],
    ['2026-11-29', 7],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
  })

  test('days add up across months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2026-11-23', '2026-12-23')).toBe(30)
    expect(daysBetween('2026-12-23', '2026-11-23')).toBe(-30)
  })

  test.each(['2026-02-30', '23.11.2026', ''])('%s is not a day', (text) => {
    expect(() => dateColumnOf(text)).toThrow(RangeError)
  })

  test('a date column holds the day as midnight UTC', () => {
    expect(dayOfDateColumn(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23')
    expect(dateColumnOf('2026-11-23').toISOString()).toBe('2026-11-23T00:00:00.000Z')
  })
})

describe('instantAt', () => {
  test.each([
    ['an ordinary time', '2026-11-23', 9 * 60, shanghai, '2026-11-23T01:00:00.000Z'],
    ['the end of the day', '2026-11-23', 24 * 60, shanghai, '2026-11-23T16:00:00.000Z'],
    ['a time skipped over', '2026-03-29', 2 * 60 + 30, berlin, '2026-03-29T01:00:00.000Z'],
    ['a time that comes twice', '2026-10-25', 2 * 60 + 30, berlin, '2026-10-25T00:30:00.000Z'],
    ['the morning after clocks went forward', '2026-03-29', 9 * 60, berlin, '2026-03-29T07:00:00.000Z'],
  ])('%s', (_case, day, minutes, timeZone, expected) => {
    expect(instantAt(day, minutes, timeZone).toISOString()).toBe(expected)
  })

  const zones = fc.constantFrom(
    shanghai,
    berlin,
    newYork,
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'America/Sao_Paulo',
  )
  const instants = fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2030, 0) })

  test('property: the clock shows what was asked for, or jumped over it just then', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 1439 }), zones, (at, minutes, zone) => {
        const day = localDayOf(new Date(at), zone)
        const instant = instantAt(day, minutes, zone)
        const jumped = offsetAt(instant.getTime(), zone) > offsetAt(instant.getTime() - 1, zone)
        expect(jumped || localMinuteOf(instant, zone) === minutes).toBe(true)
        expect(localDayOf(instant, zone)).toBe(day)
      }),
      { numRuns: 500 },
    )
  })

  test('property: every instant lies in its own local day', () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const day = localDayOf(new Date(at), zone)
        expect(startOfLocalDay(day, zone).getTime()).toBeLessThanOrEqual(at)
        expect(endOfLocalDay(day, zone).getTime()).toBeGreaterThan(at)
      }),
      { numRuns: 500 },
    )
  })
})
