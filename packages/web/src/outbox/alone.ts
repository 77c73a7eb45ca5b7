let before: Promise<void> = Promise.resolve()

/**
 * Runs one sender of a person at a time among the tabs and the service workers of this device; where the browser has no
 * locks, in this one: the server does what comes twice once.
 */
export function alone(personId: string, work: () => Promise<void>): Promise<void> {
  if (navigator.locks) return navigator.locks.request(`kewo-outbox-${personId}`, work)
  const turn = before.then(work)
  before = turn.catch(() => undefined)
  return turn
}
