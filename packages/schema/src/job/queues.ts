import type { Db, DbTransaction, LiveTopic } from '@kewo/db'
import type { Words } from '@kewo/domain'
import { type Line, PutOff } from '@kewo/db/queue'
import type { Context } from '../builder/context.ts'
import type { JobContext } from './jobs.ts'

export { PutOff }

/** What work that was ordered works with. `requestId` is the number of the order, which the log quotes. */
export type WorkContext = JobContext & { databaseUrl: string }

/** Work that somebody orders, and that is carried out in the background by one process or another. */
export type WorkQueue<Data extends object = object> = Partial<Omit<Line, 'name'>> & {
  name: string
  /** What it does, for an admin before whom it lies when it has failed. */
  words: Words
  /** Whom or what an order is about, by name. */
  about?(db: Db, data: Data): Promise<Words | null>
  /** Settles the rows so that nothing of this order waits any more: an admin gives it up. */
  giveUp(context: JobContext, data: Data): Promise<void>
  /** By what two orders are the same: those are never worked on at the same time. */
  key(data: Data): string
  /**
   * Looks at the rows whether there is anything to do, and does it: an order may come twice, or late. What it throws makes the order
   * be tried again, later each time; PutOff lets it wait. Once the signal is aborted the process stops: whatever it throws then hands
   * the order back to be taken up by the next one.
   */
  run(context: WorkContext, data: Data, signal: AbortSignal): Promise<void>
  /** What the signal is aborted with. */
  stopReason?(): Error
  /** Orders that follow from the rows: they are given anew where one was lost, as when a backup was restored. */
  waiting?(db: Db): Promise<Data[]>
  /** What tells at once that something may wait; without it the clock finds it. */
  wokenBy?: LiveTopic
}

/** A name that is the same in both languages. */
export const asItIs = (name: string): Words => ({ 'zh-CN': name, en: name })

const queues = new Map<string, WorkQueue>()

/** A feature adds its own, from its own folder, and orders work by what it gets back, in the transaction of the change. */
export function addQueue<Data extends object>(
  queue: WorkQueue<Data>,
): (context: Pick<Context, 'queue'>, db: DbTransaction, data: Data) => Promise<void> {
  // Only orders of this queue, which have its data, are handed to it.
  queues.set(queue.name, queue as unknown as WorkQueue)
  return (context, db, data) => context.queue.order(db, lineOf(queue), queue.key(data), data)
}

export const allQueues = (): readonly WorkQueue[] => [...queues.values()]

export const queueNamed = (name: string): WorkQueue | undefined => queues.get(name)

export const lineOf = ({
  name,
  retries = 8,
  atOnce = 1,
  lookSeconds = 2,
}: Pick<WorkQueue, 'name' | 'retries' | 'atOnce' | 'lookSeconds'>): Line => ({
  name,
  retries,
  atOnce,
  lookSeconds,
})

/** The line of work that the clock starts. */
export const jobLine = (name: string): Line => lineOf({ name, retries: 2, lookSeconds: 10 })
