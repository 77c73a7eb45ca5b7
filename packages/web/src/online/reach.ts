import { announceReturn, onReturn } from '../connection/returns.ts'

/** How often the server is asked for while it does not answer. */
const pause = 10_000

let reached = true
let probing: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function become(next: boolean) {
  if (reached === next) return
  reached = next
  for (const listener of listeners) listener()
}

/** The server has answered, whatever it said. */
export function noteAnswer(): void {
  become(true)
}

/**
 * No answer came: asks from time to time until one does, then what shows is asked for again. Also where something else was
 * answered meanwhile: what was asked in vain is not nearer for it.
 */
export function noteSilence(): void {
  become(false)
  probing ??= setTimeout(probe, pause)
}

/** Whether the server answers at this moment. */
export const serverAnswers = (): Promise<boolean> =>
  fetch('/health/live', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

async function probe() {
  probing = undefined
  if (!(await serverAnswers())) return noteSilence()
  noteAnswer()
  announceReturn()
}

/** Asks for the server until it answers, and calls back then; what it returns gives up. */
export function whenReached(listener: () => void): () => void {
  const stop = onReturn(listener)
  noteSilence()
  return stop
}

/** Whether there is a connection, as far as the device and the last request know. */
export const isOnline = () => navigator.onLine && reached

export function subscribeToOnline(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
