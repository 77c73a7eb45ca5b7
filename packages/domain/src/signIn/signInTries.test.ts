import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  afterWrongTry,
  longestWait,
  tryRules,
  type TryKind,
  waitAfter,
  waitsUntil,
  type WrongTries,
} from './signInTries.ts'

const start = new Date('2026-11-28T08:00:00Z')
const later = (from: Date, ms: number) => new Date(from.getTime() + ms)
const kinds = Object.keys(tryRules) as TryKind[]

test.each([
  [4, 0],
  [5, 30],
  [6, 60],
  [9, 480],
  [10, 900],
  [5_000, 900],
])('after %i wrong tries at one account one waits %i s', (wrong, seconds) => {
  expect(waitAfter(wrong, tryRules.stranger)).toBe(seconds * 1_000)
})

test('an hour without one forgets one', () => {
  const tries = { wrong: 7, lastAt: start }
  expect(afterWrongTry(tries, tryRules.device, later(start, 3 * 3_600_000)).wrong).toBe(5)
  expect(afterWrongTry(tries, tryRules.device, later(start, 100 * 3_600_000)).wrong).toBe(1)
})

test.each(kinds)('property: %s is never closed for longer than a quarter of an hour', (kind) => {
  const gaps = fc.array(fc.integer({ min: 0, max: 2 * 3_600_000 }), { maxLength: 60 })
  fc.assert(
    fc.property(gaps, (passing) => {
      let [now, tries]: [Date, WrongTries | null] = [start, null]
      for (const gap of passing) {
        now = later(now, gap)
        tries = afterWrongTry(tries, tryRules[kind], now)
        expect(waitsUntil(tries, tryRules[kind], later(now, longestWait))).toBeNull()
      }
    }),
  )
})

test('who tries on and on from one address never closes the account for everybody else', () => {
  let now = start
  let stranger: WrongTries | null = null
  let account: WrongTries | null = null
  for (let tries = 0; tries < 1_000; tries += 1) {
    now = waitsUntil(stranger, tryRules.stranger, now) ?? now
    stranger = afterWrongTry(stranger, tryRules.stranger, now)
    account = afterWrongTry(account, tryRules.account, now)
    expect(waitsUntil(account, tryRules.account, now)).toBeNull()
  }
  expect(now.getTime() - start.getTime()).toBeGreaterThan(990 * longestWait - 3_600_000)
})

test('many addresses together are held back after twenty tries', () => {
  let account: WrongTries | null = null
  for (let tries = 0; tries < 20; tries += 1) account = afterWrongTry(account, tryRules.account, start)
  expect(waitsUntil(account, tryRules.account, start)).toEqual(later(start, 30_000))
})
