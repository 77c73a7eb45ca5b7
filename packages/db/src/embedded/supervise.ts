import { once } from 'node:events'
import { plainReason } from './plainReason.ts'
import type { Running } from './run.ts'

const withinMs = 10 * 60_000

export type Supervised = {
  /** Resolves with the reason when PostgreSQL ended without having been asked to, and starting it again did not help. */
  lost: Promise<string>
  /** What PostgreSQL complained of when it last ended, or since it started, as the end of a sentence. */
  complaint: () => string
  stop: () => Promise<void>
}

type Order = {
  /** Starts it at the same address, for whoever is connected to come back to. */
  again: () => Promise<Running>
  /** Within ten minutes: one that ends again and again does so for a reason that no restart takes away. */
  mostRestarts: number
  onRestart: (reason: string) => void
  beforeStop: () => Promise<void>
  ended: () => void
}

/** Keeps PostgreSQL running until it is asked to end: one that is killed or falls over is started again a few times. */
export function supervise(
  first: Running,
  { again, mostRestarts, onRestart, beforeStop, ended }: Order,
): Supervised {
  let running = first
  let asked = false
  let reason: string | null = null
  const interrupt = () => void running.child.kill('SIGINT')

  async function keep(): Promise<string | null> {
    const restarts: number[] = []
    for (;;) {
      await endOf(running)
      if (asked) return null
      reason = whyEnded(running)
      restarts.push(Date.now())
      if (restarts.filter((at) => at > Date.now() - withinMs).length > mostRestarts) return reason
      try {
        running = await again()
      } catch (error) {
        return asked ? null : error instanceof Error ? error.message : String(error)
      }
      if (asked) interrupt()
      else onRestart(reason)
    }
  }

  process.once('exit', interrupt)
  const over = keep().finally(() => {
    process.off('exit', interrupt)
    ended()
  })
  return {
    lost: new Promise((resolve) => void over.then((why) => why !== null && resolve(why))),
    complaint: () => reason ?? plainReason(running.sayings()),
    async stop() {
      if (!asked) {
        asked = true
        await beforeStop()
        interrupt()
      }
      // Without an orderly end in half a minute: PostgreSQL recovers by itself at its next start.
      const impatience = setTimeout(() => running.child.kill('SIGQUIT'), 30_000)
      await over
      clearTimeout(impatience)
    },
  }
}

function whyEnded({ child, sayings }: Running): string {
  return child.signalCode ? `something killed it (${child.signalCode}).` : plainReason(sayings())
}

async function endOf({ child }: Running): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
