import { useSyncExternalStore } from 'react'

const stepMilliseconds = 15_000
/** Which clock is told: the device's own, until `followClock` names a better one. */
let clock = () => new Date()
let now = clock()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function tick() {
  now = clock()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  if (listeners.size === 1) {
    timer = setInterval(tick, stepMilliseconds)
    // A phone that slept shows the time it woke at, not the time it fell asleep.
    document.addEventListener('visibilitychange', tick)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tick)
  }
}

/** The time, moving every quarter of a minute: one clock for all that ask. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => now)
}

/** Tells all times by `next` from now on, and anew whenever `onChange` says that it was set. */
export function followClock(next: () => Date, onChange: (listener: () => void) => void): void {
  clock = next
  onChange(tick)
  tick()
}
