import { until } from '@kewo/testkit'
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { workOn } from './job.testbed.ts'
import { addQueue, PutOff } from './queues.ts'

type Work = (data: { id: string }, signal: AbortSignal) => Promise<void>

const tools = useSchema()
const { db, contextFor } = tools
let work: Work = async () => undefined
let log: string[] = []
let stops: (() => Promise<void>)[] = []

const order = addQueue<{ id: string }>({
  ...{ name: 'tried', retries: 0, atOnce: 3 },
  words: { 'zh-CN': '试一试', en: 'Try' },
  giveUp: async () => undefined,
  key: ({ id }) => id,
  run: async (_context, data, signal) => {
    log.push(`begin ${data.id}`)
    await work(data, signal)
    log.push(`end ${data.id}`)
  },
})

beforeEach(() => {
  work = async () => undefined
  log = []
  stops = []
})
afterEach(async () => {
  for (const stop of stops) await stop()
})

const askFor = async (id: string) => {
  const context = await contextFor(null, {})
  await db.$transaction((transaction) => order(context, transaction, { id }))
}
async function worker(troubles = false) {
  const { stop } = await workOn(tools, 'tried')
  // Where work fails on purpose, its trouble is meant.
  const end = () => (troubles ? stop().catch(() => undefined) : stop())
  stops.push(end)
  return end
}
const failed = () => db.failedWork.findMany({ select: { queue: true, key: true, data: true } })

test('an order stands and falls with the transaction of the change', async () => {
  const context = await contextFor(null, {})
  await expect(
    db.$transaction(async (transaction) => {
      await order(context, transaction, { id: 'undone' })
      throw new Error('the change fails')
    }),
  ).rejects.toThrow('the change fails')
  await askFor('done')
  await worker()
  await until(() => expect(log).toEqual(['begin done', 'end done']))
  await setTimeout(1_000)
  expect(log).toEqual(['begin done', 'end done'])
})

test('ordered while it is worked on, it is looked at once more, never by two at once', async () => {
  let [now, most] = [0, 0]
  work = async () => {
    now += 1
    most = Math.max(most, now)
    await setTimeout(1_500)
    now -= 1
  }
  await askFor('same')
  await Promise.all([worker(), worker()])
  await until(() => expect(log).toEqual(['begin same']))
  for (let times = 0; times < 5; times += 1) await askFor('same')
  await until(() => expect(log).toEqual(['begin same', 'end same', 'begin same', 'end same']))
  await setTimeout(3_000)
  expect(log).toHaveLength(4)
  expect(most).toBe(1)
})

test('what waits for something comes again and does not count as a failure', async () => {
  work = async () => {
    if (log.length < 3) throw new PutOff(1)
  }
  await askFor('later')
  await worker()
  await until(() => expect(log).toEqual(['begin later', 'begin later', 'begin later', 'end later']))
  expect(await failed()).toEqual([])
})

test('what fails for good lies before the admins, until it succeeds', async () => {
  work = () => Promise.reject(new Error('broken'))
  await askFor('bad')
  await worker(true)
  const lies = [{ queue: 'tried', key: 'bad', data: { id: 'bad' } }]
  await until(async () => expect(await failed()).toEqual(lies))
  work = async () => undefined
  await askFor('bad')
  await until(async () => expect(await failed()).toEqual([]))
})

test('a process that stops hands back what it was at, and the next one takes it up at once', async () => {
  work = (_data, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
  await askFor('handed')
  const stop = await worker()
  await until(() => expect(log).toEqual(['begin handed']))
  await stop()
  expect(await failed()).toEqual([])
  work = async () => undefined
  await worker()
  await until(() => expect(log).toEqual(['begin handed', 'begin handed', 'end handed']))
})

test('what a killed process was at is taken up by another', async () => {
  const script = join(import.meta.dirname, 'dieAtWork.testbed.ts')
  const child = fork(script, [tools.url, 'tried'], { execArgv: [] })
  await once(child, 'message')
  child.kill('SIGKILL')
  await once(child, 'exit')
  await worker()
  await until(() => expect(log).toEqual(['begin one', 'end one']))
})

test('what is told in one moment is ordered together, and none of it is left', async () => {
  const rows: number[] = []
  const done: number[] = []
  let looks = 0
  addQueue({
    ...{ name: 'told', wokenBy: 'receipt' },
    words: { 'zh-CN': '听到就做', en: 'Do as told' },
    giveUp: async () => undefined,
    key: () => 'all',
    run: async () => void done.push(...rows.splice(0)),
    waiting: async () => {
      looks += 1
      return rows.length > 0 ? [{}] : []
    },
  })
  const { stop } = await workOn(tools, 'told')
  stops.push(stop)
  const { live } = await contextFor(null, {})
  await live.ready()
  const begun = performance.now()
  const all = Array.from({ length: 200 }, (_, index) => index)
  const shop = { id: randomUUID(), regionId: randomUUID(), territoryId: null }
  for (const index of all) {
    rows.push(index)
    await live.publish(db, 'receipt', { versionId: randomUUID(), shop })
  }
  const told = performance.now() - begun
  await until(() => expect(done).toEqual(all))
  // Once a second, and a few for the start, the first word and what comes after the last.
  expect(looks).toBeLessThanOrEqual(6 + told / 1_000)
})
