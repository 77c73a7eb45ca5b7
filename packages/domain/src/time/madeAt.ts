import { InvalidInput, type Words } from '../refusal.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** An act waits at most so long on a phone without signal before it can no longer be taken as done when it was done. */
export const longestOnTheWayMs = 7 * day

/** By so much a phone's notion of our clock may run ahead. */
export const clockMayBeAheadMs = 2 * minute

/**
 * Why an act cannot have been done then: not yet by our clock, so long ago that nobody should still believe it, or before that
 * which it ends.
 */
export function whyNotMadeAt(madeAt: Date, now: Date, since: Date | null = null): InvalidInput | null {
  const ago = now.getTime() - madeAt.getTime()
  if (ago < -clockMayBeAheadMs) return new InvalidInput('madeAt', notYet)
  if (ago > longestOnTheWayMs) return new InvalidInput('madeAt', tooLongAgo)
  return since && instantOf(madeAt, now) < since ? new InvalidInput('madeAt', beforeItsStart) : null
}

/** When an act counts as done: when the person did it, and now where nothing else is said or a clock runs ahead a little. */
export function instantOf(madeAt: Date | null | undefined, now: Date): Date {
  return madeAt && madeAt < now ? madeAt : now
}

const notYet: Words = {
  'zh-CN': '这台手机上的时间比服务器快，请校准手机时间后再试。',
  en: 'This phone’s clock is ahead of the server. Please set the time and try again.',
}

const tooLongAgo: Words = {
  'zh-CN': '这是七天以前做的，已经不能按当时的时间记下。请现在重新做一次，并写明当时的情况。',
  en: 'This was done more than seven days ago and can no longer be recorded for that time. Please do it again now and say how it was.',
}

const beforeItsStart: Words = {
  'zh-CN': '结束的时间早于开始的时间，请核对手机时间后再试。',
  en: 'This ends before it started. Please check the phone’s clock and try again.',
}
