import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { newClient } from '../client/newClient.ts'

const tryAgainAfterMs = 500

type Listeners = {
  onMessage: (payload: string) => void
  /** It listens again. What was told in the meantime did not arrive. */
  onReturn: () => void
  onTrouble: (error: unknown) => void
}

/** One connection that LISTENs on a channel, opened with the first use and anew whenever it breaks, until it is closed. */
export class Listening {
  readonly #url: string
  readonly #channel: string
  readonly #listeners: Listeners
  readonly #closing = new AbortController()
  readonly #ready = Promise.withResolvers<void>()
  #running: Promise<void> | undefined
  #client: Client | undefined

  constructor(url: string, channel: string, listeners: Listeners) {
    this.#url = url
    this.#channel = channel
    this.#listeners = listeners
  }

  /** Settles once messages arrive, and when nothing will any more. */
  ready(): Promise<void> {
    this.#running ??= this.#keepUp()
    return this.#ready.promise
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#client?.end()
    await this.#running
    this.#ready.resolve()
  }

  /** Until it succeeds: a database that restarts is away for longer than one try. */
  async #keepUp(): Promise<void> {
    const { signal } = this.#closing
    for (let times = 0; !signal.aborted;) {
      try {
        const { ended } = await this.#open()
        this.#ready.resolve()
        if (times++ > 0) this.#listeners.onReturn()
        await ended
        if (!signal.aborted) throw new Error('The connection that listens has ended')
      } catch (error) {
        if (!signal.aborted) this.#listeners.onTrouble(error)
      }
      // Ended early by closing, which is the only thing that it can be rejected for.
      await pause(tryAgainAfterMs, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }

  async #open(): Promise<{ ended: Promise<void> }> {
    const client = newClient({
      connectionString: this.#url,
      application_name: 'kewo live',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    })
    const ended = new Promise<void>((resolve) => client.once('end', () => resolve()))
    client.on('notification', ({ payload }) => this.#listeners.onMessage(payload ?? '{}'))
    try {
      await client.connect()
      await client.query(`LISTEN ${this.#channel}`)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    this.#client = client
    // Closed meanwhile: whoever closes found nothing to end.
    if (this.#closing.signal.aborted) await client.end()
    return { ended }
  }
}
