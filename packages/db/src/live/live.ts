import pg from 'pg'
import type { DbTransaction } from '../client/createDb.ts'

type Shop = { id: string; regionId: string; territoryId: string | null }

/**
 * What can change under a reader's eyes. An event names the row and just enough to tell whose business it is without
 * asking the database; readers then load the row in their own scope. PostgreSQL carries at most 8,000 bytes of it.
 */
export type LiveEvents = {
  helpRequest: { id: string; shop: Shop }
  notification: { id: string; userId: string }
  receipt: { versionId: string; shop: Shop }
  visit: { id: string; shop: Shop }
  registerImport: { id: string }
  visitPlan: { id: string; staffId: string }
}
export type LiveTopic = keyof LiveEvents

/** A live update for code that speaks SQL without Prisma: the channel and the payload of its NOTIFY. */
export const liveMessage = <Topic extends LiveTopic>(topic: Topic, event: LiveEvents[Topic]) => ({
  channel,
  payload: JSON.stringify({ topic, event }),
})

type Listener = (event: unknown) => void

const channel = 'kewo_live'
const reconnectAfterMs = 1_000

/**
 * Live updates through PostgreSQL's LISTEN/NOTIFY, so that any number of server processes share one database.
 * Nothing is kept: who was away when a change was told loads the present state when it comes back.
 */
export type Live = {
  /** Told when the surrounding transaction commits, and not at all when it fails. */
  publish<Topic extends LiveTopic>(db: DbTransaction, topic: Topic, event: LiveEvents[Topic]): Promise<void>
  /** Events as they come, until the reader stops. */
  subscribe<Topic extends LiveTopic>(topic: Topic): AsyncIterableIterator<LiveEvents[Topic]>
  close(): Promise<void>
}

export function createLive(url: string, onTrouble: (error: unknown) => void): Live {
  const listeners = new Map<LiveTopic, Set<Listener>>()
  let client: pg.Client | null = null
  let connecting: Promise<void> | null = null
  let closed = false

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url })
    next.on('notification', ({ payload }) => tell(payload ?? '{}'))
    next.on('error', (error) => {
      client = null
      again(error)
    })
    await next.connect()
    await next.query(`LISTEN ${channel}`)
    client = next
  }

  /** Until it succeeds: a database that restarts is away for longer than one try. */
  function again(error: unknown): void {
    onTrouble(error)
    if (!closed) setTimeout(() => void listen().catch(again), reconnectAfterMs).unref()
  }

  function listen(): Promise<void> {
    if (client || closed) return Promise.resolve()
    connecting ??= connect().finally(() => (connecting = null))
    return connecting
  }

  function tell(payload: string) {
    const { topic, event } = JSON.parse(payload) as { topic: LiveTopic; event: unknown }
    for (const listener of listeners.get(topic) ?? []) listener(event)
  }

  return {
    async publish(db, topic, event) {
      const { payload } = liveMessage(topic, event)
      await db.$executeRaw`SELECT pg_notify(${channel}, ${payload})`
    },
    subscribe<Topic extends LiveTopic>(topic: Topic): AsyncIterableIterator<LiveEvents[Topic]> {
      const waiting: LiveEvents[Topic][] = []
      let wake: (() => void) | null = null
      let done = false
      const listener: Listener = (event) => {
        waiting.push(event as LiveEvents[Topic])
        wake?.()
      }
      const group = listeners.get(topic) ?? new Set()
      listeners.set(topic, group.add(listener))
      const ready = listen()
      const stop = () => {
        done = true
        group.delete(listener)
        wake?.()
      }
      return {
        [Symbol.asyncIterator]() {
          return this
        },
        async next() {
          await ready
          while (!done) {
            const event = waiting.shift()
            if (event !== undefined) return { value: event, done: false }
            await new Promise<void>((resolve) => (wake = resolve))
          }
          return { value: undefined, done: true }
        },
        async return() {
          stop()
          return { value: undefined, done: true }
        },
      }
    },
    async close() {
      closed = true
      await client?.end()
    },
  }
}
