import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/localDay.ts'
import { type CadenceState, cadenceStateOn, dueOn } from './cadence.ts'

describe('dueOn', () => {
  test.each<[number, string | null]>([
    [1, '2026-11-29'],
    [2, '2026-11-15'],
    [3, '2026-11-10'],
    [4, '2026-11-08'],
    [28, '2026-11-02'],
    [0.5, '2026-12-27'],
    [0, null],
  ])('%f visits owed per four weeks after 1 November: %s', (owed, expected) => {
    expect(dueOn('2026-11-01', owed)).toBe(expected)
  })

  test('refuses what is no number of visits', () => {
    expect(() => dueOn('2026-11-01', -1)).toThrow(RangeError)
    expect(() => dueOn('2026-11-01', Number.NaN)).toThrow(RangeError)
  })

  test('property: going on each due day brings at least as many visits as owed in any four weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.nat(27), (owed, offset) => {
        const window = { from: addDays('2026-01-01', offset), to: addDays('2026-01-01', offset + 28) }
        let visits = 0
        for (let day = '2026-01-01'; day < window.to; day = dueOn(day, owed)!)
          if (day >= window.from) visits++
        expect(visits).toBeGreaterThanOrEqual(owed)
      }),
    )
  })
})

describe('cadenceStateOn', () => {
  test.each<[string, string | null, CadenceState]>([
    ['2026-11-25', '2026-11-29', 'ON_TRACK'],
    ['2026-11-26', '2026-11-29', 'DUE'],
    ['2026-11-29', '2026-11-29', 'DUE'],
    ['2026-11-30', '2026-11-29', 'OVERDUE'],
    ['2026-11-30', null, 'ON_TRACK'],
  ])('on %s, due on %s: %s', (today, due, expected) => {
    expect(cadenceStateOn(today, due)).toBe(expected)
  })
})
