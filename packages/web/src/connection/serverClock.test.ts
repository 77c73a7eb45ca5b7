import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clockOffset, noteServerTime, onClockChange, serverNow, timedFetch } from './serverClock.ts'

const deviceNow = new Date('2026-11-29T02:00:00Z')
const hour = 3_600_000

beforeEach(() => vi.useFakeTimers({ now: deviceNow }))
afterEach(() => {
  const now = Date.now()
  noteServerTime(new Date(now).toUTCString(), now, now)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const told = (serverTime: string, tookMs = 0) =>
  noteServerTime(new Date(serverTime).toUTCString(), deviceNow.getTime() - tookMs, deviceNow.getTime())

test('the time is the server’s, whatever the device says', () => {
  told('2026-12-02T02:00:00Z')
  expect(clockOffset()).toBe(72 * hour + 500)
  expect(serverNow()).toEqual(new Date('2026-12-02T02:00:00.500Z'))
  told('2026-11-28T14:00:00Z')
  expect(clockOffset()).toBe(-12 * hour + 500)
})

test('seconds that an answer takes are no difference', () => {
  const known = clockOffset()
  const heard = vi.fn<() => void>()
  const stop = onClockChange(heard)
  told('2026-11-29T02:00:02Z')
  told('2026-11-29T01:59:55Z', 8_000)
  expect(clockOffset()).toBe(known)
  expect(heard).not.toHaveBeenCalled()
  stop()
})

test('an answer without a date, or with one that is none, tells nothing', () => {
  told('2026-12-02T02:00:00Z')
  const known = clockOffset()
  noteServerTime(null, Date.now(), Date.now())
  noteServerTime('yesterday', Date.now(), Date.now())
  expect(clockOffset()).toBe(known)
})

test('every answer is heard, and whoever shows times is told once', async () => {
  const heard = vi.fn<() => void>()
  const stop = onClockChange(heard)
  const answer = () =>
    Promise.resolve(new Response('', { headers: { date: 'Sun, 29 Nov 2026 05:00:00 GMT' } }))
  vi.stubGlobal('fetch', vi.fn<typeof fetch>(answer))
  await timedFetch('/graphql')
  await timedFetch('/graphql')
  expect(serverNow()).toEqual(new Date('2026-11-29T05:00:00.500Z'))
  expect(heard).toHaveBeenCalledTimes(1)
  stop()
})
