import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { Queue } from '@kewo/db/queue'
import { failedKeys, noteDone, noteFailed } from './failures.ts'
import { allJobs, type Job, type JobContext } from './jobs.ts'
import { allQueues, jobLine, lineOf, PutOff, type WorkContext, type WorkQueue } from './queues.ts'

type Parts = Omit<WorkContext, 'now' | 'requestId'>
type Log = {
  info(told: object, words: string): void
  error(told: object, words: string): void
}
type Which = { queues?: readonly WorkQueue[]; jobs?: readonly Job[] }

/** How often it is looked whether an order was lost. */
const lookForLost = '* * * * *'

/** For so long what is told is gathered before it is ordered again: a message that leaves the app may be a second late. */
const gatheredMs = 1_000

/** The process stops: what is being worked on goes back. */
class Stopping extends Error {
  override name = 'Stopping'
}

/** Carries out what features order and what the clock starts. Any number of processes share it. */
export async function startWork(
  queue: Queue,
  parts: Parts,
  log: Log,
  { queues = allQueues(), jobs = allJobs() }: Which = {},
): Promise<{ stop(): Promise<void> }> {
  const stopping = new Set<() => void>()
  const contextOf = (id: string): WorkContext => ({ ...parts, now: new Date(), requestId: id })

  for (const one of queues) {
    const stopped = new AbortController()
    stopping.add(() => stopped.abort(one.stopReason?.() ?? new Stopping()))
    await queue.work(lineOf(one), async ({ id, key, data }) => {
      try {
        await one.run(contextOf(id), data, stopped.signal)
        await noteDone(parts.db, one.name, key)
      } catch (error) {
        if (error instanceof PutOff) throw error
        if (stopped.signal.aborted) throw new PutOff(0)
        log.error({ err: error, work: one.name, requestId: id }, 'Work in the background failed')
        throw error
      }
    })
  }
  const hush = queues.flatMap((one) => wake(one, queue, parts, log))
  await queue.onDead((order) => noteFailed(parts.db, order, new Date()))
  await orderWaiting({ ...parts, now: new Date() }, queues)
  for (const job of [...jobs, lostOrders(queues)]) await startByClock(queue, job, contextOf, log)

  return {
    async stop() {
      for (const stop of hush) stop()
      const stopped = queue.stop()
      for (const stop of stopping) stop()
      await stopped
    },
  }
}

/**
 * Orders what waits as soon as it is told that something may. What is told in the moments after that is ordered together: at many writes
 * a second each of them would else cost an order, its work and its end.
 */
function wake(
  one: WorkQueue,
  queue: Queue,
  { db, live }: Pick<Parts, 'db' | 'live'>,
  log: Log,
): (() => void)[] {
  if (!one.wokenBy) return []
  const orderNow = () =>
    orderWaiting({ db, queue, now: new Date() }, [one]).catch((error: unknown) =>
      log.error({ err: error, work: one.name }, 'Could not be ordered as it was told; the clock does it'),
    )
  let ordering = false
  /** Of what is told while it orders, it looks once more, however much that was; in the trace of what was told last. */
  let again: ReturnType<typeof AsyncLocalStorage.snapshot> | null = null
  async function order(): Promise<void> {
    again = AsyncLocalStorage.snapshot()
    if (ordering) return
    ordering = true
    while (again) {
      const inItsTrace: ReturnType<typeof AsyncLocalStorage.snapshot> = again
      again = null
      await inItsTrace(orderNow)
      await pause(gatheredMs, undefined, { ref: false })
    }
    ordering = false
  }
  const hush = live.listen(one.wokenBy, () => void order())
  return [
    () => {
      hush()
      again = null
    },
  ]
}

async function startByClock(
  queue: Queue,
  { name, cron, run }: Job,
  contextOf: (id: string) => JobContext,
  log: Log,
): Promise<void> {
  const line = jobLine(name)
  await queue.work(line, async ({ id, key }) => {
    const context = contextOf(id)
    try {
      const done = await run(context)
      await noteDone(context.db, name, key)
      if (done > 0) log.info({ job: name, done }, 'A job has run')
    } catch (error) {
      log.error({ err: error, work: name, requestId: id }, 'Work by the clock failed')
      throw error
    }
  })
  await queue.schedule(line, cron, contextOf('').timeZone)
}

const lostOrders = (queues: readonly WorkQueue[]): Job => ({
  name: 'order-what-waits',
  words: { 'zh-CN': '找回漏下的后台工作', en: 'Order work that was lost' },
  cron: lookForLost,
  run: (context) => orderWaiting(context, queues),
})

/** The rows are the truth: what waits in them without an order, such as after a restored backup, is ordered again; but not what has
 * just failed for good. */
async function orderWaiting(
  { db, queue, now }: Pick<JobContext, 'db' | 'queue' | 'now'>,
  queues: readonly WorkQueue[],
): Promise<number> {
  for (const one of queues) {
    const waiting = (await one.waiting?.(db)) ?? []
    if (waiting.length === 0) continue
    const failed = await failedKeys(db, one.name, now)
    for (const data of waiting)
      if (!failed.has(one.key(data))) await queue.order(db, lineOf(one), one.key(data), data)
  }
  return 0
}
