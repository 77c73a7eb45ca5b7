import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockMayBeAheadMs, instantOf, longestOnTheWayMs, whyNotMadeAt } from './madeAt.ts'

const now = new Date('2026-11-23T02:00:00Z')
const at = (ms: number) => new Date(now.getTime() + ms)

describe('whyNotMadeAt', () => {
  test.each<[string, number, number | null, boolean]>([
    ['now', 0, null, true],
    ['as much ahead as a clock may be', clockMayBeAheadMs, null, true],
    ['further ahead', clockMayBeAheadMs + 1, null, false],
    ['seven days ago', -longestOnTheWayMs, null, true],
    ['longer ago', -longestOnTheWayMs - 1, null, false],
    ['at its start', -60_000, -60_000, true],
    ['before its start', -60_001, -60_000, false],
    ['a little ahead, of what has just begun', 60_000, 0, true],
  ])('%s', (_case, ms, since, taken) => {
    const refusal = whyNotMadeAt(at(ms), now, since === null ? null : at(since))
    expect(refusal?.field ?? null).toBe(taken ? null : 'madeAt')
  })
})

const week = fc.integer({ min: -longestOnTheWayMs, max: clockMayBeAheadMs })
const anyMs = fc.integer({ min: -3 * longestOnTheWayMs, max: 3 * longestOnTheWayMs })

describe('property', () => {
  test('what is taken counts within seven days and never after now, and not before what it ends', () => {
    fc.assert(
      fc.property(anyMs, fc.option(fc.integer({ min: -longestOnTheWayMs, max: 0 })), (ms, since) => {
        if (whyNotMadeAt(at(ms), now, since === null ? null : at(since))) return
        const counts = instantOf(at(ms), now).getTime()
        expect(counts).toBeLessThanOrEqual(now.getTime())
        expect(counts).toBeGreaterThanOrEqual(now.getTime() - longestOnTheWayMs)
        if (since !== null) expect(counts).toBeGreaterThanOrEqual(at(since).getTime())
      }),
    )
  })

  test('an end that a clock puts after the start is taken, however far the clock is off within its limits', () => {
    fc.assert(
      fc.property(week, fc.nat(longestOnTheWayMs), (start, minutes) => {
        const end = Math.min(start + minutes, clockMayBeAheadMs)
        const started = instantOf(at(start), now)
        expect(whyNotMadeAt(at(end), now, started)).toBeNull()
      }),
    )
  })

  test('it counts as when it was done, or as now where the clock runs ahead', () => {
    fc.assert(
      fc.property(week, fc.nat(longestOnTheWayMs), (ms, later) => {
        const then = new Date(now.getTime() + later)
        if (whyNotMadeAt(at(ms), then) === null)
          expect(instantOf(at(ms), then).getTime()).toBe(Math.min(at(ms).getTime(), then.getTime()))
      }),
    )
  })

  test('where nothing is said it is now', () => {
    expect(instantOf(null, now)).toEqual(now)
    expect(instantOf(undefined, now)).toEqual(now)
  })
})
