import { waitToComeBack } from '@kewo/domain'
import { type Client, createClient } from 'graphql-ws/client'
import { askWho } from '../session/askWho.ts'
import { personOfPage } from '../session/whosePage.ts'
import { announceReturn } from './returns.ts'

/** With these the server closes a socket whose session has ended, or is another person's than the page. */
const notMine: readonly unknown[] = [4403, 4410]
/** With this, one too many of the same person. */
const tooManySockets = 4430

/** The server tells again what happened in the last 30 s; who needed longer to be heard asks for everything. */
const toldAgainMs = 20_000
/** Who is asked whether the line still stands and says nothing for so long is gone: a phone has changed its network. */
const silenceMs = 15_000

/** The one socket of a page. It is wanted since `askedAt`. */
export function openSocket(askedAt: number): Client {
  let wantedSince: number | null = askedAt
  let crowded = false
  let silence: ReturnType<typeof setTimeout> | undefined
  const client = createClient({
    url: () => `${location.origin.replace('http', 'ws')}/graphql`,
    keepAlive: 20_000,
    connectionAckWaitTimeout: silenceMs,
    retryAttempts: Number.POSITIVE_INFINITY,
    connectionParams: () => ({ person: personOfPage() }),
    // Also with another session: a new password gives a new one. While the page is not its person's nothing listens.
    shouldRetry: () => true,
    retryWait: (retries) => pause(waitToComeBack(retries, crowded, Math.random())),
    on: {
      connecting: () => (wantedSince ??= Date.now()),
      // What happened during the gap did not reach us.
      connected: (_socket, _payload, wasRetry) => {
        if (wasRetry || Date.now() - (wantedSince ?? 0) > toldAgainMs) announceReturn()
        wantedSince = null
      },
      ping: (fromServer) => {
        if (!fromServer) silence = setTimeout(() => client.terminate(), silenceMs)
      },
      pong: () => clearTimeout(silence),
      closed: (event) => {
        clearTimeout(silence)
        crowded = closeCode(event) === tooManySockets
        if (notMine.includes(closeCode(event))) void askWho()
      },
    },
  })
  return client
}

const closeCode = (event: unknown) => (event instanceof CloseEvent ? event.code : null)

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
