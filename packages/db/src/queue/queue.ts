import { fromPrisma, type JobWithMetadata, type OpenTelemetryOptions, PgBoss } from 'pg-boss'
import type { DbTransaction } from '../client/createDb.ts'

/** Work of one kind. What it is about stands in our own tables; an order only says that somebody has to look there. */
export type Line = {
  name: string
  /** How often it is tried again before it is dead; the pauses grow from two seconds to ten minutes. */
  retries: number
  /** How many orders one process works on at a time. */
  atOnce: number
  /** How often it is looked for orders whose time has come; of new ones the database tells. */
  lookSeconds: number
}

/** An order as the one who works on it gets it. */
export type Order = { id: string; key: string; data: object }

/** An order that was tried as often as it may be, since it was given. */
export type DeadOrder = Order & {
  line: string
  since: Date
  tries: number
  /** What it threw the last time. */
  problem: unknown
}

/** Not now: another process is at it, or this one stops. Waits so many seconds, and does not count as a failure. */
export class PutOff extends Error {
  override name = 'PutOff'
  readonly seconds: number
  constructor(seconds: number) {
    super(`Put off for ${seconds} s`)
    this.seconds = seconds
  }
}

export type Depth = { line: string; state: 'ready' | 'deferred' | 'active' | 'failed'; count: number }

export type QueueTraces = Pick<OpenTelemetryOptions, 'tracerProvider' | 'propagator'>

export type Queue = {
  /**
   * Orders work when the transaction commits, and not at all when it fails. Ordered twice before it has begun, it is done once;
   * ordered while it is worked on, it is looked at once more afterwards.
   */
  order(db: DbTransaction, line: Line, key: string, data: object): Promise<void>
  /** Works on the orders of a line, two with one key never at the same time. */
  work(line: Line, run: (order: Order) => Promise<void>): Promise<void>
  /** Lets the clock order work of a line. */
  schedule(line: Line, cron: string, timeZone: string): Promise<void>
  /** Is told of each order that is dead. */
  onDead(tell: (order: DeadOrder) => Promise<void>): Promise<void>
  ready(): Promise<boolean>
  /** How many orders each line has in which state, as it was some seconds ago. */
  depths(): Promise<Depth[]>
  /** Takes no more orders, and waits for those that are being worked on. */
  stop(): Promise<void>
}

const dead = 'dead'

const depthStates = ['ready', 'deferred', 'active', 'failed'] as const

/** A process that is silent for so long is taken for dead; then its orders go to another one. */
const silentSeconds = 15

/** How often it is looked whether a process has died. */
const lookSeconds = 5

/** The queue of all background work, in PostgreSQL: any number of processes share it. */
export function createQueue(
  url: string,
  onTrouble: (error: unknown) => void,
  {
    works = true,
    traces,
  }: {
    /** False for who only orders. */
    works?: boolean
    /** By what the work that an order leads to goes on in the trace of who ordered it; unset, nothing is traced. */
    traces?: QueueTraces | undefined
  } = {},
): Queue {
  const boss = new PgBoss({
    ...{ connectionString: url, application_name: 'kewo queue', schema: 'jobs', max: works ? 4 : 1 },
    ...{ supervise: works, schedule: works, useListenNotify: works },
    ...{ superviseIntervalSeconds: lookSeconds, monitorIntervalSeconds: lookSeconds },
    openTelemetry: traces ? { ...traces, propagateContext: true } : { enabled: false },
  })
  boss.on('error', onTrouble)
  let started: Promise<unknown> | undefined
  const start = () => (started ??= boss.start().then(() => boss.createQueue(dead)))
  const lines = new Map<string, Promise<void>>()
  let stopped = false

  /** Makes the line where it is not there yet. */
  async function open({ name, retries }: Line): Promise<void> {
    await start()
    let opened = lines.get(name)
    if (!opened) {
      opened = makeLine(name, retries)
      lines.set(name, opened)
    }
    await opened
  }

  async function makeLine(name: string, retries: number): Promise<void> {
    const settings = {
      ...{ retryLimit: retries, retryDelay: 2, retryBackoff: true, retryDelayMax: 600 },
      // Imports may take hours; who has died is known by its silence.
      ...{ heartbeatSeconds: silentSeconds, expireInSeconds: 12 * 60 * 60, deleteAfterSeconds: 24 * 60 * 60 },
      ...{ deadLetter: dead, notify: true },
    }
    await boss.createQueue(name, { policy: 'stately', ...settings })
    // It may have been made by an earlier version of ours.
    await boss.updateQueue(name, settings)
  }

  async function carryOut(
    line: Line,
    job: JobWithMetadata,
    run: (order: Order) => Promise<void>,
  ): Promise<void> {
    try {
      await run({ id: job.id, key: job.singletonKey ?? '', data: job.data })
    } catch (error) {
      if (!(error instanceof PutOff)) throw error
      await boss.send(line.name, job.data, {
        ...(job.singletonKey === null ? {} : { singletonKey: job.singletonKey }),
        startAfter: error.seconds,
      })
    }
  }

  return {
    async order(db, line, key, data) {
      await open(line)
      await boss.send(line.name, data, { singletonKey: key, db: fromPrisma(db) })
    },
    async work(line, run) {
      await open(line)
      const { lookSeconds: often } = line
      const pace = {
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: often,
        heartbeatRefreshSeconds: 4,
      }
      await boss.work(
        line.name,
        { ...pace, includeMetadata: true, localConcurrency: line.atOnce },
        async ([job]: JobWithMetadata[]) => {
          if (job) await carryOut(line, job, run)
        },
      )
    },
    async schedule(line, cron, timeZone) {
      await open(line)
      await boss.schedule(line.name, cron, {}, { tz: timeZone })
    },
    async onDead(tell) {
      await start()
      const pace = { includeMetadata: true, pollingIntervalSeconds: 2 } as const
      await boss.work(dead, pace, async ([job]: JobWithMetadata[]) => {
        if (job) await tell(deadOrder(job))
      })
    },
    ready: async () => !stopped && (await boss.isInstalled()),
    async depths() {
      await start()
      return (await boss.getQueues()).flatMap((queue) =>
        depthStates.map((state) => ({ line: queue.name, state, count: queue[`${state}Count`] })),
      )
    },
    async stop() {
      stopped = true
      if (!started) return
      await started
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

const deadOrder = (job: JobWithMetadata): DeadOrder => ({
  ...{ id: job.sourceId ?? job.id, key: job.singletonKey ?? '', data: job.data },
  ...{ line: job.sourceName ?? job.name, since: job.sourceCreatedOn ?? job.createdOn },
  ...{ tries: (job.sourceRetryCount ?? 0) + 1, problem: job.sourceOutput },
})
