import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, weekdayOf } from '../time/localDay.ts'
import { spread } from './spread.ts'

/** Four working weeks from a Monday: days 0-4 are its first week, 5-9 the second. */
const days = Array.from({ length: 28 }, (_, later) => addDays('2026-11-30', later)).filter(
  (day) => weekdayOf(day) <= 5,
)
const all = 2 ** days.length - 1
const chosen = (set: number) => [...days.keys()].filter((index) => (set & (1 << index)) !== 0)

it('one visit may be on any day', () => {
  expect(spread(days, all, 1)).toHaveLength(20)
})

it('two visits are a week and a half to three weeks apart', () => {
  const ways = spread(days, all, 2).map(chosen)
  expect(ways).toContainEqual([0, 10])
  expect(ways).toContainEqual([4, 13])
  expect(ways).not.toContainEqual([0, 5])
  expect(ways).not.toContainEqual([0, 19])
})

it('four visits can be on one weekday of every week', () => {
  const ways = spread(days, all, 4).map(chosen)
  for (const weekday of [0, 1, 2, 3, 4])
    expect(ways).toContainEqual([weekday, weekday + 5, weekday + 10, weekday + 15])
})

it.each([8, 10, 20])('%i visits are spread by the calendar', (visits) => {
  const ways = spread(days, all, visits)
  expect(ways.length).toBeGreaterThan(0)
  for (const way of ways) expect(chosen(way)).toHaveLength(visits)
})

it.each([
  ['none', 0],
  ['more than there are days', 21],
])('%s: there is no way', (_what, visits) => {
  expect(spread(days, all, visits)).toEqual([])
})

// A day less never makes more ways, as every smaller set of days was once seen to hold.
const most = 1104

it('five visits on any working day have the most ways', () => {
  expect(spread(days, all, 5)).toHaveLength(most)
})

it('uses only allowed days, has the right number of them, and is not endless', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: all }), fc.integer({ min: 1, max: 8 }), (allowed, visits) => {
      const ways = spread(days, allowed, visits)
      expect(ways.length).toBeLessThanOrEqual(most)
      expect(new Set(ways).size).toBe(ways.length)
      for (const way of ways) {
        expect(way & ~allowed).toBe(0)
        expect(chosen(way)).toHaveLength(visits)
      }
      if (chosen(allowed).length >= visits) expect(ways).not.toEqual([])
    }),
  )
})
