import { once } from 'node:events'
import { makeRetailer, until } from '@kewo/testkit'
import { createQueue } from '@kewo/db/queue'
import { Registry } from 'prom-client'
import { WebSocket } from 'ws'
import { expect, onTestFinished, test } from 'vitest'
import { mostOperationNames } from '../../src/host/operationNames.ts'
import { workFigures } from '../../src/host/workFigures.ts'
import { useServer } from './useServer.ts'

const { db, databaseUrl, url, ask, post, signIn } = useServer()

/** The figures by name and labels, such as `queue_orders{line="deliver",state="ready"}`. */
async function figures(): Promise<Map<string, number>> {
  const { status, text } = await ask('/metrics')
  expect(status).toBe(200)
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ')
      return [line.slice(0, at), Number(line.slice(at + 1))] as const
    }),
  )
}
const timesOf = (all: Map<string, number>, operation: string, errors: 'yes' | 'no') =>
  all.get(`graphql_operation_duration_seconds_count{operation="${operation}",errors="${errors}"}`) ?? 0

test('each operation is a series; without a name, not valid, or made up past the most, it is in one', async () => {
  await post('/graphql', { query: 'query Who { viewer { name } }' })
  await post('/graphql', { query: 'query Who { viewer { name } }' })
  await post('/graphql', { query: '{ viewer { name } }' })
  await post('/graphql', { query: 'query Wrong { nothing }' })
  const all = await figures()
  expect(timesOf(all, 'Who', 'no')).toBe(2)
  expect(timesOf(all, 'other', 'no')).toBe(1)
  expect(timesOf(all, 'other', 'yes')).toBe(1)
  for (let index = 0; index < mostOperationNames + 20; index++)
    await post('/graphql', { query: `query Made${index} { __typename }` })
  const names = [...(await figures()).keys()].filter((key) =>
    key.startsWith('graphql_operation_duration_seconds_count'),
  )
  expect(names.length).toBeLessThanOrEqual(mostOperationNames + 2)
  expect(timesOf(await figures(), 'other', 'no')).toBeGreaterThan(20)
})

test('subscriptions are told by name: how they began, how many live, what they were told', async () => {
  const { userId } = await makeRetailer(db)
  const socket = new WebSocket(url('/graphql').replace('http', 'ws'), 'graphql-transport-ws', {
    headers: { cookie: await signIn(userId) },
  })
  await once(socket, 'open')
  socket.send('{"type":"connection_init"}')
  await once(socket, 'message')
  const follow = (id: string, query: string) =>
    socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }))
  follow('a', 'subscription Follow { notificationArrived { id } }')
  follow('b', 'subscription { notificationArrived { id } }')
  follow('c', 'subscription Closed { registerImportChanged(id: "x") { id } }')
  const figure = async (name: string) => (await figures()).get(`graphql_subscription${name}}`)
  const live = (operation: string) => figure(`s_live{operation="${operation}"`)
  const begun = (operation: string, errors: string) =>
    figure(`_start_seconds_count{operation="${operation}",errors="${errors}"`)
  await until(async () => expect([await live('Follow'), await live('other')]).toEqual([1, 1]))
  await until(async () => expect(await begun('Closed', 'yes')).toBe(1))
  expect(await live('Closed')).toBeUndefined()
  const { id } = await db.notification.create({
    data: { userId, kind: 'HELP_REQUEST_REPLIED', params: {}, createdAt: new Date() },
  })
  const payload = JSON.stringify({ topic: 'notification', event: { id, userId } })
  await db.$executeRaw`SELECT pg_notify('kewo_live', ${payload})`
  for (const operation of ['Follow', 'other'])
    await until(async () => expect(await figure(`_events_total{operation="${operation}"`)).toBe(1))
  socket.send('{"id":"b","type":"complete"}')
  await until(async () => expect([await live('Follow'), await live('other')]).toEqual([1, 0]))
  socket.terminate()
  await until(async () => expect(await live('Follow')).toBe(0))
  expect(await begun('Follow', 'no')).toBe(1)
})

test('files of the apps are one series', async () => {
  await ask('/robots.txt')
  await ask('/staff/none.js')
  const routes = [...(await figures()).keys()].filter((key) => key.startsWith('http_request_duration'))
  expect(routes.filter((key) => /route="[^"]*\.[a-z0-9]+"/.test(key))).toEqual([])
})

test('orders that wait are told by line and state', async () => {
  const queue = createQueue(databaseUrl, () => undefined, { works: false })
  onTestFinished(() => queue.stop())
  const nobodys = { name: 'nobody-works-on-it', retries: 0, atOnce: 1, lookSeconds: 2 }
  for (const key of ['a', 'b', 'b']) await queue.order(db, nobodys, key, {})
  const ready = 'queue_orders{line="nobody-works-on-it",state="ready"}'
  // Counted every few seconds.
  await until(async () => expect((await figures()).get(ready)).toBe(2))
  const all = await figures()
  for (const state of ['deferred', 'active', 'failed']) expect(all.get(ready.replace('ready', state))).toBe(0)
})

test('connections and lanes are told', async () => {
  await post('/graphql', { query: '{ viewer { name } }' })
  const all = await figures()
  // What the figures themselves are read by.
  expect(all.get('database_connections{what="lanes"}')).toBeGreaterThan(0)
  for (const what of ['connections', 'idle', 'waiting', 'inLanes', 'longestLane', 'heldUp'])
    expect(all.get(`database_connections{what="${what}"}`)).toBeGreaterThanOrEqual(0)
})

test('the oldest that waits is told by its age, and nothing once it is gone', async () => {
  const what = 'oldest_waiting_seconds{what="delivery"}'
  expect((await figures()).get(what)).toBe(0)
  const { userId } = await makeRetailer(db)
  const dueAt = new Date(Date.now() - 90_000)
  const { id } = await db.notification.create({
    data: { userId, kind: 'VISIT_PLANNED', createdAt: dueAt, spreadAt: dueAt },
  })
  const delivery = { notificationId: id, channel: 'EMAIL', targetId: userId, dueAt } as const
  // One that is being sent is looked at again only after minutes.
  const made = await db.delivery.create({ data: { ...delivery, status: 'SENDING' } })
  const age = (await figures()).get(what)!
  expect(age).toBeGreaterThan(89)
  expect(age).toBeLessThan(900)
  await db.delivery.delete({ where: { id: made.id } })
  await until(async () => expect((await figures()).get(what)).toBe(0))
})

test('where the queue does not answer, all other figures are told', async () => {
  const registry = new Registry()
  const queue = createQueue(databaseUrl, () => undefined, { works: false })
  workFigures(registry, { db, queue: { ...queue, depths: () => Promise.reject(new Error('away')) } })
  const told = await registry.metrics()
  expect(told).toContain('oldest_waiting_seconds{what="delivery"}')
  expect(told).not.toContain('queue_orders{')
})
