type Orders = {
  /** Calls when there may be something to do, until what it answers is called. */
  listen: (look: () => void) => () => void
  /** Carries out all that is ordered, until there is nothing more or the signal is aborted. */
  carryOutAll: (signal: AbortSignal) => Promise<void>
  onTrouble: (error: unknown) => void
  /** What the signal is aborted with when the process stops. */
  stopReason: () => Error
}

/** How often it is looked for orders that nobody has told of: those that a process left behind that died. */
const lookEveryMs = 10_000

/**
 * Carries out orders that stand in the database, such as an import or a plan that somebody has begun: nothing is lost with a
 * process, as whoever starts next, or another process, goes on.
 */
export function carryOutOrders({ listen, carryOutAll, onTrouble, stopReason }: Orders): {
  stop(): Promise<void>
} {
  const stopping = new AbortController()
  let wake: () => void = () => undefined

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      const look = Promise.withResolvers<void>()
      wake = look.resolve
      await carryOutAll(stopping.signal).catch(onTrouble)
      const timer = setTimeout(wake, lookEveryMs)
      if (!stopping.signal.aborted) await look.promise
      clearTimeout(timer)
    }
  }

  const hush = listen(() => wake())
  const ended = work()
  return {
    async stop() {
      stopping.abort(stopReason())
      hush()
      wake()
      await ended
    },
  }
}
