import type { SubscriptionForwarder } from '@urql/core'
import type { Client } from 'graphql-ws'
import { announceReturn } from './returns.ts'

/** With this the server closes a socket whose session has ended. */
const sessionEnded = 4403
/** With this, one too many of the same person: other tabs would have to be closed before another try makes sense. */
const tooManySockets = 4430
const crowdedWait = 120_000

/** Subscriptions over one WebSocket, opened with the first and fetched only then. Comes back by itself after a gap. */
export function liveUpdates(onSessionEnded: () => void): SubscriptionForwarder {
  let socket: Promise<Client> | undefined
  return ({ query, variables }) => ({
    subscribe(sink) {
      let stop: (() => void) | undefined
      let stopped = false
      socket ??= openSocket(onSessionEnded)
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

async function openSocket(onSessionEnded: () => void): Promise<Client> {
  const { createClient } = await import('graphql-ws/client')
  let crowded = false
  return createClient({
    url: () => `${location.origin.replace('http', 'ws')}/graphql`,
    keepAlive: 20_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: (reason) => closeCode(reason) !== sessionEnded,
    retryWait: (retries) =>
      pause((crowded ? crowdedWait : Math.min(1_000 * 2 ** retries, 30_000)) * (0.5 + Math.random() / 2)),
    on: {
      // What happened during the gap did not reach us.
      connected: (_socket, _payload, wasRetry) => wasRetry && announceReturn(),
      closed: (event) => {
        crowded = closeCode(event) === tooManySockets
        if (closeCode(event) === sessionEnded) onSessionEnded()
      },
    },
  })
}

const closeCode = (event: unknown) => (event instanceof CloseEvent ? event.code : null)

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
