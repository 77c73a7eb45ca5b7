import type { InvalidInput, Words } from '../refusal.ts'
import { longestReason, whyNotWritten } from '../words/whyNotWritten.ts'
import { KeptStays, PromiseNotReady } from './promiseRefusals.ts'
import { type DatedPromise, promiseMoves, type PromiseStatus, promiseStatusAt } from './promiseStatus.ts'

/** Refuses to call a promise kept that is not open, or whose due day has passed in `timeZone`. */
export function whyNotKeepPromise(
  promise: DatedPromise,
  now: Date,
  timeZone: string,
): PromiseNotReady | null {
  return whyNotTo('KEPT', promiseStatusAt(promise, now, timeZone))
}

/** Refuses to withdraw where keeping is refused, and without a reason (at most 500 characters), which the shop is told. */
export function whyNotWithdrawPromise(
  promise: DatedPromise,
  reason: string,
  now: Date,
  timeZone: string,
): PromiseNotReady | InvalidInput | null {
  return (
    whyNotTo('WITHDRAWN', promiseStatusAt(promise, now, timeZone)) ??
    whyNotWritten('reason', reason, longestReason, whyWithdrawn)
  )
}

/**
 * Refuses the shop's "not kept" about a promise that is not due yet, is broken already or was withdrawn. Only the shop
 * says this; it turns KEPT into BROKEN.
 */
export function whyNotSayNotKept(promise: DatedPromise, now: Date, timeZone: string): PromiseNotReady | null {
  const status = promiseStatusAt(promise, now, timeZone)
  return status === 'OPEN' ? new PromiseNotReady(status) : whyNotTo('BROKEN', status)
}

/**
 * Refuses to take back that a promise is kept: it was not called kept, its due day has passed in `timeZone`, or a submitted
 * record (`inRecord`), which stays as it was written, says so too.
 */
export function whyNotTakeBackKept(
  promise: DatedPromise,
  inRecord: boolean,
  now: Date,
  timeZone: string,
): PromiseNotReady | KeptStays | null {
  const refusal = whyNotTo('OPEN', promiseStatusAt(promise, now, timeZone))
  if (refusal) return refusal
  const wouldBe = promiseStatusAt({ ...promise, status: 'OPEN' }, now, timeZone)
  return inRecord || wouldBe !== 'OPEN' ? new KeptStays(inRecord) : null
}

function whyNotTo(next: PromiseStatus, status: PromiseStatus): PromiseNotReady | null {
  return promiseMoves[status].includes(next) ? null : new PromiseNotReady(status)
}

const whyWithdrawn: Words = {
  'zh-CN': '请写一下为什么收回，店里会看到这个原因。',
  en: 'Please say why you’re withdrawing it; the shop will read this.',
}
