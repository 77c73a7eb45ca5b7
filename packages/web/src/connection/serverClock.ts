import { useSyncExternalStore } from 'react'
import { answeredEarly } from '../early/early.ts'

/** Whose device is further off than this is told so. */
const tolerated = 2 * 60_000
/** A `Date` has whole seconds, and the way of an answer takes its time: less than this is no difference. */
const noise = 3_000

let offset = 0
let heard = false
const listeners = new Set<() => void>()

/** The time by the server's clock, as its last answer told it; the device's own while there was none. */
export const serverNow = (): Date => new Date(Date.now() + offset)

/** Milliseconds by which the server is ahead of this device, below zero where it is behind. */
export const clockOffset = (): number => offset

/** The same. Who has heard nothing of the server yet asks it first. */
export async function knownClockOffset(): Promise<number> {
  if (!heard) await timedFetch('/health/live', { cache: 'no-store' }).catch(() => null)
  return offset
}

/** Calls when another difference between the two clocks becomes known, until what it answers is called. */
export function onClockChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What the server wrote on an answer to something asked at `askedAt`, by this device's clock. */
export function noteServerTime(date: string | null, askedAt: number, answeredAt: number): void {
  const told = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(told)) return
  heard = true
  const between = (askedAt + answeredAt) / 2
  const next = Math.round(told + 500 - between)
  if (Math.abs(next - offset) < noise + (answeredAt - askedAt) / 2) return
  offset = next
  for (const listener of listeners) listener()
}

/** `fetch` that hears the time of each answer, and takes what the head of the page has asked already. */
export const timedFetch: typeof fetch = async (input, init) => {
  const early = await answeredEarly(init)
  if (early) {
    noteServerTime(early.response.headers.get('date'), early.askedAt, early.answeredAt)
    return early.response
  }
  const askedAt = Date.now()
  const response = await fetch(input, init)
  noteServerTime(response.headers.get('date'), askedAt, Date.now())
  return response
}

/** Whether this device's clock is so far off that a person should know. */
export function useClockIsOff(): boolean {
  return Math.abs(useSyncExternalStore(onClockChange, clockOffset)) > tolerated
}
