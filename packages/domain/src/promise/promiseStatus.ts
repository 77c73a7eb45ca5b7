import { dayOfDateColumn, localDayOf } from '../time/localDay.ts'

/** Where a promise stands. BROKEN: its due day went by, or the shop says that it was not kept. */
export const promiseStatuses = ['OPEN', 'KEPT', 'BROKEN', 'WITHDRAWN'] as const

export type PromiseStatus = (typeof promiseStatuses)[number]

/** What may follow what. KEPT turns BROKEN only by the word of the shop, and OPEN again only by a slip taken back. */
export const promiseMoves: Readonly<Record<PromiseStatus, readonly PromiseStatus[]>> = {
  OPEN: ['KEPT', 'BROKEN', 'WITHDRAWN'],
  KEPT: ['BROKEN', 'OPEN'],
  BROKEN: [],
  WITHDRAWN: [],
}

/** A promise as far as its clock goes. `dueOn` is a date column: a company day, which counts until its end. */
export type DatedPromise = { status: PromiseStatus; dueOn: Date }

/** Where a promise stands at an instant: an OPEN one is BROKEN once its due day has passed in `timeZone`. */
export function promiseStatusAt(promise: DatedPromise, now: Date, timeZone: string): PromiseStatus {
  if (promise.status !== 'OPEN') return promise.status
  return localDayOf(now, timeZone) > dayOfDateColumn(promise.dueOn) ? 'BROKEN' : 'OPEN'
}
