import type { SubscriptionForwarder } from '@urql/core'
import type { Client } from 'graphql-ws'

/** Subscriptions over one WebSocket, opened with the first and fetched only then. Comes back by itself after a gap. */
export function liveUpdates(): SubscriptionForwarder {
  let socket: Promise<Client> | undefined
  return ({ query, variables }) => ({
    subscribe(sink) {
      let stop: (() => void) | undefined
      let stopped = false
      socket ??= openSocket()
      socket.then((client) => {
        if (!stopped) stop = client.subscribe({ query: query ?? '', variables }, sink as Parameters<Client['subscribe']>[1])
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
  return createClient({
    url: () => `${location.origin.replace('http', 'ws')}/graphql`,
    keepAlive: 20_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => pause(Math.min(1_000 * 2 ** retries, 30_000) * (0.5 + Math.random() / 2)),
  })
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
