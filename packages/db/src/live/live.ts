import { Repeater } from '@graphql-yoga/subscription'
import type { DbTransaction } from '../client/createDb.ts'
import { Prisma } from '../generated/client/client.ts'
import { type Causes, noCauses } from './causes.ts'
import { Listening } from './listening.ts'
import type { LiveEvents, LiveTopic } from './liveEvents.ts'
import { recall } from './recall.ts'

/** A live update for code that speaks SQL without Prisma: the channel and the payload of its NOTIFY. */
export const liveMessage = <Topic extends LiveTopic>(
  topic: Topic,
  event: LiveEvents[Topic],
  cause?: string,
) => ({ channel, payload: JSON.stringify({ topic, event, cause } satisfies Told) })

type Told = { topic: LiveTopic; event: unknown; cause?: string | null | undefined }

type Listener = (event: unknown) => void

const channel = 'kewo_live'

/** Some events did not reach this reader: whatever was read before has to be read anew. */
export class LiveGap extends Error {
  override name = 'LiveGap'
}

/**
 * Live updates through PostgreSQL's LISTEN/NOTIFY, so that any number of server processes share one database.
 * Nothing is kept: who was away when a change was told loads the present state when it comes back.
 */
export type Live = {
  /** Told when the surrounding transaction commits, and not at all when it fails. */
  publish<Topic extends LiveTopic>(
    db: DbTransaction,
    topic: Topic,
    ...events: readonly LiveEvents[Topic][]
  ): Promise<void>
  /** The same for a statement that tells what it writes: a call for each row, of an event that is an expression of JSON. */
  publishSql(topic: LiveTopic, event: Prisma.Sql): Prisma.Sql
  /** Calls with each event as it comes. Answers how to stop. */
  listen<Topic extends LiveTopic>(topic: Topic, listener: (event: LiveEvents[Topic]) => void): () => void
  /**
   * Events as they come, after `first` and what was told just before, until the reader stops. Ends with a LiveGap for who
   * reads too slowly, and when the database was away.
   */
  subscribe<Topic extends LiveTopic>(
    topic: Topic,
    first?: readonly LiveEvents[Topic][],
  ): Repeater<LiveEvents[Topic]>
  /** How many listen to each topic now. */
  listeners(): Partial<Record<LiveTopic, number>>
  /** Settles once events arrive. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** Longer than a page that has asked how things stand may take until it hears what changes (packages/web, connection). */
const recalledMs = 30_000

export function createLive(
  url: string,
  onTrouble: (error: unknown) => void,
  { keptMs = recalledMs, causes = noCauses }: { keptMs?: number; causes?: Causes | undefined } = {},
): Live {
  const told = recall(keptMs)
  const listeners = new Map<LiveTopic, Set<Listener>>()
  const gapListeners = new Set<(gap: LiveGap) => void>()
  const listening = new Listening(url, channel, {
    onMessage: read,
    onReturn: () => {
      tell('access', { userId: null } satisfies LiveEvents['access'])
      const gap = new LiveGap('The database was away')
      for (const onGap of [...gapListeners]) onGap(gap)
    },
    onTrouble,
  })

  function read(payload: string): void {
    try {
      const { topic, event, cause } = JSON.parse(payload) as Told
      if (typeof cause === 'string') causes.inNameOf(cause, () => tell(topic, event))
      else tell(topic, event)
    } catch (error) {
      // Whoever may use the database may say anything on its channels.
      onTrouble(error)
    }
  }

  function tell(topic: LiveTopic, event: unknown): void {
    told.keep(topic, event)
    for (const listener of [...(listeners.get(topic) ?? [])]) listener(event)
  }

  function listen<Topic extends LiveTopic>(topic: Topic, hear: (event: LiveEvents[Topic]) => void) {
    // Each call is a listener of its own, also when the same function comes twice.
    const listener: Listener = (event) => hear(event as LiveEvents[Topic])
    const group = listeners.get(topic) ?? new Set()
    listeners.set(topic, group.add(listener))
    void listening.ready()
    return () => void group.delete(listener)
  }

  return {
    async publish(db, topic, ...events) {
      const cause = causes.now()
      const payloads = events.map((event) => liveMessage(topic, event, cause).payload)
      await db.$executeRaw`SELECT pg_notify(${channel}, payload) FROM unnest(${payloads}::text[]) payload`
    },
    publishSql(topic, event) {
      const parts = Prisma.sql`'topic', ${topic}::text, 'event', ${event}, 'cause', ${causes.now() ?? null}::text`
      return Prisma.sql`pg_notify(${channel}, json_build_object(${parts})::text)`
    },
    listen,
    subscribe: <Topic extends LiveTopic>(topic: Topic, first: readonly LiveEvents[Topic][] = []) =>
      new Repeater<LiveEvents[Topic]>((push, stop) => {
        const hush = listen(topic, (event) => {
          try {
            void push(event)
          } catch {
            // The library keeps some thousand events for who does not come to read them, and no more.
            stop(new LiveGap(`Too many unread events of ${topic}`))
          }
        })
        gapListeners.add(stop)
        for (const event of [...first, ...told.of(topic)]) void push(event as LiveEvents[Topic])
        return stop.then(() => {
          hush()
          gapListeners.delete(stop)
        })
      }),
    listeners: () => Object.fromEntries([...listeners].map(([topic, { size }]) => [topic, size])),
    ready: () => listening.ready(),
    close: () => listening.close(),
  }
}
