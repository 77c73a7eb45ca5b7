import type { SubscriptionForwarder } from '@urql/core'
import type { Client } from 'graphql-ws'
import { askedEarlyAt } from '../early/early.ts'
import { fetchPart } from './fetchPart.ts'

/** Subscriptions over one WebSocket, opened with the first and fetched only then. Comes back by itself after a gap. */
export function liveUpdates(): SubscriptionForwarder {
  let socket: Promise<Client> | undefined
  return ({ query, variables, operationName, extensions }) => ({
    subscribe(sink) {
      let stop: (() => void) | undefined
      let stopped = false
      socket ??= fetchSocket()
      void socket.then((client) => {
        if (stopped) return
        stop = client.subscribe(
          { query: query ?? '', variables, operationName, extensions },
          sink as Parameters<Client['subscribe']>[1],
        )
      })
      return {
        unsubscribe() {
          stopped = true
          stop?.()
        },
      }
    },
  })
}

async function fetchSocket(): Promise<Client> {
  // What shows may have been asked before the app was here.
  const askedAt = askedEarlyAt() ?? Date.now()
  const { openSocket } = await fetchPart(() => import('./openSocket.ts'))
  return openSocket(askedAt)
}
