import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onReturn } from '../connection/returns.ts'
import { isOnline, noteAnswer, noteSilence, subscribeToOnline } from './reach.ts'

const fetchHealth = vi.fn<() => Promise<{ ok: boolean }>>()

beforeEach(() => {
  vi.useFakeTimers()
  const page = new EventTarget()
  vi.stubGlobal('fetch', fetchHealth)
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('document', page)
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})

afterEach(async () => {
  fetchHealth.mockResolvedValue({ ok: true })
  await vi.runAllTimersAsync()
  fetchHealth.mockReset()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a request without an answer means offline, and the screen is told', () => {
  const told = vi.fn<() => void>()
  const stop = subscribeToOnline(told)
  noteSilence()
  expect(isOnline()).toBe(false)
  expect(told).toHaveBeenCalledTimes(1)
  stop()
})

test('the next answer means online again', () => {
  noteSilence()
  noteAnswer()
  expect(isOnline()).toBe(true)
})

test('while there is no answer the server is asked for; when it answers, what shows is asked for again', async () => {
  const returned = vi.fn<() => void>()
  const stop = onReturn(returned)
  fetchHealth.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce({ ok: true })
  noteSilence()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(isOnline()).toBe(false)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(isOnline()).toBe(true)
  expect(returned).toHaveBeenCalledTimes(1)
  stop()
})

test('what was asked in vain is asked for again, also when something else was answered right after', async () => {
  const returned = vi.fn<() => void>()
  const stop = onReturn(returned)
  fetchHealth.mockResolvedValueOnce({ ok: true })
  noteSilence()
  noteAnswer()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(returned).toHaveBeenCalledTimes(1)
  stop()
})
