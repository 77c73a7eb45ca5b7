import { setTimeout } from 'node:timers/promises'
import { makeOrganisation, now, until } from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { NotTaken } from '../delivery/channel.ts'
import { workOn } from './job.testbed.ts'
import { addQueue } from './queues.ts'

const tools = useSchema()
const { db, contextFor, runOk } = tools
let work: () => Promise<void>
let [tried, givenUp] = [0, 0]
let admin: { userId: string }

const order = addQueue<{ id: string }>({
  ...{ name: 'fails', retries: 0 },
  words: { 'zh-CN': '试一件事', en: 'Try something' },
  key: ({ id }) => id,
  about: async (_db, { id }) => ({ 'zh-CN': `第 ${id} 件`, en: `Number ${id}` }),
  giveUp: async () => void (givenUp += 1),
  run: async () => {
    tried += 1
    await work()
  },
})

beforeEach(async () => {
  await db.failedWork.deleteMany()
  ;[tried, givenUp] = [0, 0]
  admin = (await makeOrganisation(db)).admin
})

const read = '{ failedWork { totalCount nodes { id what about tries problem } } }'
const list = async (locale: 'zh-CN' | 'en' = 'zh-CN') =>
  (await runOk(read, {}, admin, { locale })).failedWork.nodes
const settle = (act: string, id: string) => runOk(`mutation ($id: ID!) { ${act}(id: $id) }`, { id }, admin)
const acts = async () => {
  const entries = await db.auditEntry.findMany({
    where: { subjectType: 'FailedWork' },
    orderBy: { sequence: 'asc' },
  })
  return entries.map(({ action, changes }) => [action, (changes as { name: { to: string } }).name.to])
}
const failed = (over: object) =>
  db.failedWork.create({
    data: {
      queue: 'fails',
      key: '7',
      data: { id: '7' },
      since: now,
      failedAt: now,
      errorNumber: v7(),
      ...over,
    },
  })

test('what failed lies before the admin in plain words, and tried again it is done', async () => {
  const words = { 'zh-CN': '消息网关回答是 503', en: 'The gateway answered 503' }
  work = () => Promise.reject(new NotTaken(words))
  const context = await contextFor(null, {})
  await db.$transaction((transaction) => order(context, transaction, { id: '7' }))
  const { stop } = await workOn(tools, 'fails')
  await until(async () => expect(await list()).toHaveLength(1))
  const said = { what: '试一件事', about: '第 7 件', tries: 1, problem: words['zh-CN'] }
  const [row] = await list()
  expect(row).toMatchObject(said)
  expect(await list('en')).toMatchObject([
    { what: 'Try something', about: 'Number 7', problem: 'The gateway answered 503' },
  ])

  work = async () => undefined
  expect(await settle('retryFailedWork', row.id)).toEqual({ retryFailedWork: true })
  await until(() => expect(tried).toBe(2))
  await setTimeout(500)
  expect(await list()).toEqual([])
  expect(await acts()).toEqual([['retryFailedWork', '试一件事']])
  await stop().catch(() => undefined)
})

test('what is given up is settled where it stands, and tried no more', async () => {
  const { id } = await failed({})
  const node = globalId('FailedWork', { id })
  expect(await settle('giveUpFailedWork', node)).toEqual({ giveUpFailedWork: true })
  expect(await settle('giveUpFailedWork', node)).toEqual({ giveUpFailedWork: false })
  expect(await settle('retryFailedWork', node)).toEqual({ retryFailedWork: false })
  expect([tried, givenUp]).toEqual([0, 1])
  expect(await list()).toEqual([])
  expect(await acts()).toContainEqual(['giveUpFailedWork', '试一件事'])
})

test('what only the log knows says so, and work of an earlier version goes by its name', async () => {
  await failed({ queue: 'of-an-earlier-version', key: '' })
  expect(await list('en')).toMatchObject(
    [{ what: 'of-an-earlier-version', about: null, problem: /log of the server/ }].map((row) => ({
      ...row,
      problem: expect.stringMatching(row.problem) as string,
    })),
  )
})
