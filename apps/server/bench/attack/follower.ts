import { setTimeout as pause } from 'node:timers/promises'
import { type Client, createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { waitToComeBack } from '@kewo/domain'
import { closeCodes } from '../../src/host/socketLimits.ts'

export type Follows = {
  address: string
  cookie: string
  /** What it listens to, by the name of the root field. */
  subscriptions: Record<string, string>
  /** What its page asks when the socket came back. */
  reload: string
  heard: (field: string, data: unknown) => void
  reloaded: (data: unknown) => void
  /** Milliseconds since the socket was lost. */
  cameBack: (gap: number) => void
}

/** One person's app: it follows live as ours do, comes back by the same rule, and then asks for everything once more. */
export class Follower {
  isConnected = false
  readonly #told: Follows
  readonly #client: Client
  #lostAt: number | null = null
  #crowded = false
  #stopped = false

  constructor(told: Follows) {
    this.#told = told
    const { address, cookie, subscriptions } = told
    this.#client = createClient({
      url: `${address.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocols: string) {
          super(url, protocols, { headers: { cookie } })
        }
      },
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      retryWait: async (retries) => {
        await pause(waitToComeBack(retries, this.#crowded, Math.random()))
      },
      on: {
        connected: (_socket, _payload, wasRetry) => {
          this.isConnected = true
          if (!wasRetry) return
          told.cameBack(performance.now() - (this.#lostAt ?? 0))
          this.#lostAt = null
          void this.#reload()
        },
        closed: (event) => {
          this.isConnected = false
          this.#lostAt ??= performance.now()
          this.#crowded = (event as { code?: number }).code === closeCodes.tooManySockets
        },
      },
    })
    for (const [field, query] of Object.entries(subscriptions)) this.#follow(field, query)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#client.dispose()
  }

  #follow(field: string, query: string): void {
    this.#client.subscribe(
      { query },
      {
        next: ({ data, errors }) => {
          if (errors) console.error(`${field}: ${errors[0]?.message}`)
          if (data) this.#told.heard(field, data[field])
        },
        error: (error) => console.error(`A subscription is over: ${JSON.stringify(error)}`),
        complete: () => this.#stopped || console.error('A subscription is over.'),
      },
    )
  }

  /** As a page: what finds no server is asked again. */
  async #reload(): Promise<void> {
    while (!this.#stopped) {
      try {
        const { data } = await ask(this.#told.address, this.#told.cookie, this.#told.reload)
        if (data) return this.#told.reloaded(data)
      } catch {
        // The server is away again.
      }
      await pause(1_000)
    }
  }
}

export type Answer = { data?: Record<string, unknown> | null; errors?: { message: string }[] }

export async function ask(
  address: string,
  cookie: string,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  })
  return (await answer.json()) as Answer
}
