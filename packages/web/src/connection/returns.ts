const listeners = new Set<() => void>()
const shortAbsence = 60_000

/** After a gap in which changes may have been missed: what shows is asked for again. */
export function announceReturn(): void {
  for (const listener of listeners) listener()
}

/** Calls back after each gap: the socket came back, the signal came back, the phone was woken. */
export function onReturn(listener: () => void): () => void {
  if (listeners.size === 0) listen()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stopListening()
  }
}

let hiddenAt: number | null = null

function noteVisibility() {
  if (document.visibilityState === 'hidden') hiddenAt = Date.now()
  else if (hiddenAt !== null && Date.now() - hiddenAt > shortAbsence) announceReturn()
}

function listen() {
  document.addEventListener('visibilitychange', noteVisibility)
  addEventListener('online', announceReturn)
}

function stopListening() {
  document.removeEventListener('visibilitychange', noteVisibility)
  removeEventListener('online', announceReturn)
}
