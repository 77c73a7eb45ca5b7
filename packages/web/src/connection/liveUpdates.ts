import type { SubscriptionForwarder } from '@urql/core'
import type { Client } from 'graphql-ws'
import { askWho } from '../session/askWho.ts'
import { personOfPage } from '../session/whosePage.ts'
import { announceReturn } from './returns.ts'

/** With these the server closes a socket whose session has ended, or is another person's than the page. */
const notMine: readonly unknown[] = [4403, 4410]
/** With this, one too many of the same person: other tabs would have to be closed before another try makes sense. */
const tooManySockets = 4430
const crowdedWait = 120_000

/** Subscriptions over one WebSocket, opened with the first and fetched only then. Comes back by itself after a gap. */
export function liveUpdates(): SubscriptionForwarder {
  let socket: Promise<Client> | undefined
  return ({ query, variables }) => ({
    subscribe(sink) {
      let stop: (() => void) | undefined
      let stopped = false
      socket ??= openSocket()
      socket.then((client) => {
        if (stopped) return
        stop = client.subscribe({ query: query ?? '', variables }, sink as Parameters<Client['subscribe']>[1])
      }, sink.error)
      return {
        unsubscribe() {
          stopped = true
          stop?.()
        },
      }
    },
  })
}

async function openSocket(): Promise<Client> {
  const { createClient } = await import('graphql-ws/client')
  let crowded = false
  return createClient({
    url: () => `${location.origin.replace('http', 'ws')}/graphql`,
    keepAlive: 20_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    connectionParams: () => ({ person: personOfPage() }),
    // Also with another session: a new password gives a new one. While the page is not its person's nothing listens.
    shouldRetry: () => true,
    retryWait: (retries) =>
      pause((crowded ? crowdedWait : Math.min(1_000 * 2 ** retries, 30_000)) * (0.5 + Math.random() / 2)),
    on: {
      // What happened during the gap did not reach us.
      connected: (_socket, _payload, wasRetry) => wasRetry && announceReturn(),
      closed: (event) => {
        crowded = closeCode(event) === tooManySockets
        if (notMine.includes(closeCode(event))) void askWho()
      },
    },
  })
}

const closeCode = (event: unknown) => (event instanceof CloseEvent ? event.code : null)

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
