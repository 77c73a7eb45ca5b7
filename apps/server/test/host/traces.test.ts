import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { makeOrganisation, makePromise, makeRetailerOf, until } from '@kewo/testkit'
import { WebSocket } from 'ws'
import { expect, test } from 'vitest'
import { useReceiver } from '../../src/channels/ports.testbed.ts'
import { type CollectedSpan, useCollector } from './collector.ts'
import { useServer } from './useServer.ts'

const gateway = useReceiver()
const collector = await useCollector()
const { db, url, ask, post, signIn, stop } = useServer({
  tracesTo: collector.origin(),
  webhook: {
    secret: 'a secret of the gateway',
    get url() {
      return gateway.origin()
    },
  },
})

const words = '扫码枪不亮，店里人手少'
const phone = '13912345678'
const openRequest = `mutation OpenRequest($input: OpenHelpRequestInput!) {
  openHelpRequest(input: $input) { __typename ... on HelpRequest { id } } }`
const inputOf = (over: object = {}) => ({
  input: { category: 'EQUIPMENT', urgency: 'NORMAL', words, idempotencyKey: randomUUID(), ...over },
})

/** A shop that is signed in, and its manager, who has a telephone. */
async function shopWithManager() {
  const { manager, territory } = (await makeOrganisation(db)).here
  await db.staff.update({ where: { id: manager.id }, data: { phone } })
  const shop = await makeRetailerOf(db, territory, { name: '王湾路口便利店' })
  return { shop, manager, cookie: await signIn(shop.userId) }
}

const named = (name: string) => collector.spans().filter((span) => span.name === name)
const ofTrace = ({ traceId }: CollectedSpan) => collector.spans().filter((span) => span.traceId === traceId)
const childrenOf = (one: CollectedSpan) =>
  collector.spans().filter(({ parentSpanId }) => parentSpanId === one.spanId)

const textOf = (attributes: CollectedSpan['attributes']) => String(attributes['db.query.text'])

/** Up to the span that nothing known stands above. */
function pathOf(span: CollectedSpan): string[] {
  const above = collector.spans().find(({ spanId }) => spanId === span.parentSpanId)
  return [...(above ? pathOf(above) : []), span.name]
}

const sayNotKept = `mutation SayNotKept($id: ID!, $key: UUID!) {
  sayPromiseNotKept(id: $id, idempotencyKey: $key) { __typename ... on Promise { id } } }`

test('an operation, its statements and the jobs that it leads to are one trace, without a value or a person in it', async () => {
  const { shop, manager, cookie } = await shopWithManager()
  const promise = await makePromise(db, {
    ...{ retailerId: shop.id, staffId: manager.id, text: words, status: 'KEPT', settledAt: new Date() },
  })
  const input = { id: Buffer.from(`Promise:${promise.id}`).toString('base64'), key: randomUUID() }
  const stranger = { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` }
  const answer = await post('/graphql', { query: sayNotKept, variables: input }, { cookie, ...stranger })
  expect(answer.text).toContain('"Promise"')
  await until(() => expect(gateway.got()).toHaveLength(1))
  // A span is sent some seconds after what goes on beneath it.
  for (const name of ['SayNotKept', 'process spread-notifications', 'process deliver'])
    await until(() => expect(named(name)).not.toEqual([]))

  const [root] = named('SayNotKept')
  expect(root).toMatchObject({
    kind: 2,
    attributes: {
      'graphql.operation.name': 'SayNotKept',
      'graphql.operation.type': 'mutation',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'user.roles': ['RETAILER'],
      'kewo.outcome': 'answered',
    },
  })
  expect(root!.parentSpanId ?? '').toBe('')
  expect(root!.traceId).not.toBe('a'.repeat(32))

  const [spread] = named('process spread-notifications')
  const [deliver] = named('process deliver')
  expect(pathOf(spread!)).toEqual(['SayNotKept', 'send spread-notifications', 'process spread-notifications'])
  expect(pathOf(deliver!)).toEqual([...pathOf(spread!), 'send deliver', 'process deliver'])
  for (const span of [root!, spread!, deliver!]) {
    const statements = childrenOf(span).filter(({ attributes }) => 'db.query.text' in attributes)
    expect(statements.length).toBeGreaterThan(1)
    expect(statements.every(({ kind }) => kind === 3)).toBe(true)
  }
  // Who asks is read by a lane, what is written in a transaction by a connection of the pool.
  const who = childrenOf(root!).find(({ attributes }) => /"Session"/.test(textOf(attributes)))
  const insert = childrenOf(root!).find(({ name }) => name === 'INSERT HelpRequest')
  for (const statement of [who, insert]) {
    expect(textOf(statement!.attributes)).toMatch(/^(SELECT|INSERT) .*\$1/)
    expect(statement!.attributes['db.response.returned_rows']).toBe(1)
  }
  expect(ofTrace(root!).length).toBeGreaterThan(10)

  const token = decodeURIComponent(cookie).split(/[=.]/)[1]!
  for (const secret of [
    ...Object.values(input),
    promise.id,
    words,
    phone,
    shop.name,
    shop.licenceNumber,
    shop.id,
    shop.userId,
    manager.id,
    token,
  ])
    expect(collector.whole()).not.toContain(secret)
})

test('the span of an operation says which of the three kinds of error there was', async () => {
  const { cookie } = await shopWithManager()
  await post(
    '/graphql',
    { query: openRequest.replace('OpenRequest', 'Refused'), variables: inputOf({ words: ' ' }) },
    { cookie },
  )
  await post('/graphql', { query: openRequest.replace('OpenRequest', 'Denied'), variables: inputOf() })
  await db.$executeRawUnsafe('ALTER TABLE "Notification" RENAME TO "NotificationAway"')
  await post('/graphql', { query: 'query Broken { unreadNotificationCount }' }, { cookie })
  await db.$executeRawUnsafe('ALTER TABLE "NotificationAway" RENAME TO "Notification"')
  await until(() => expect(['Refused', 'Denied', 'Broken'].flatMap(named)).toHaveLength(3))
  const [refused, denied, broken] = ['Refused', 'Denied', 'Broken'].map((name) => named(name)[0]!.attributes)
  expect(refused).toMatchObject({ 'kewo.outcome': 'refused', 'kewo.refusal': 'InvalidInput' })
  expect(denied).toMatchObject({ 'kewo.outcome': 'error', 'error.type': 'UNAUTHENTICATED', 'user.roles': [] })
  expect(broken).toMatchObject({ 'kewo.outcome': 'failed', 'error.type': 'INTERNAL' })
  expect(collector.whole()).not.toContain('NotificationAway')
})

test('a request for a file is one span by its route; who watches and the files of the apps have none', async () => {
  const { cookie } = await shopWithManager()
  const id = randomUUID()
  expect((await ask(`/api/files/${id}/small`, { headers: { cookie } })).status).toBe(404)
  await ask('/health/ready')
  await ask('/robots.txt')
  const name = 'GET /api/files/:id/:size'
  await until(() => expect(named(name)).toHaveLength(1))
  expect(named(name)[0]!.attributes).toMatchObject({
    'http.response.status_code': 404,
    'user.roles': ['RETAILER'],
  })
  expect(childrenOf(named(name)[0]!)).not.toEqual([])
  expect(collector.whole()).not.toContain(id)
  expect(
    collector.spans().filter(({ attributes }) => /health|robots/.test(String(attributes['http.route']))),
  ).toEqual([])
})

test('what begins over a socket is a trace of its own, and what it is told later is not of it', async () => {
  const { shop, cookie } = await shopWithManager()
  const socket = new WebSocket(url('/graphql').replace('http', 'ws'), 'graphql-transport-ws', {
    headers: { cookie },
  })
  await once(socket, 'open')
  socket.send('{"type":"connection_init"}')
  await once(socket, 'message')
  const query = 'subscription Follow { notificationArrived { id } }'
  socket.send(JSON.stringify({ id: 'a', type: 'subscribe', payload: { query } }))
  await until(() => expect(named('Follow')).toHaveLength(1))
  const [start] = named('Follow')
  expect(start!.parentSpanId ?? '').toBe('')
  expect(start!.attributes).toMatchObject({
    'graphql.operation.type': 'subscription',
    'user.roles': ['RETAILER'],
    'kewo.outcome': 'answered',
  })
  const before = ofTrace(start!).length
  expect(before).toBeGreaterThan(1)
  const told = once(socket, 'message')
  const { id } = await db.notification.create({
    data: { userId: shop.userId, kind: 'HELP_REQUEST_REPLIED', params: {}, createdAt: new Date() },
  })
  const payload = JSON.stringify({ topic: 'notification', event: { id, userId: shop.userId } })
  await db.$executeRaw`SELECT pg_notify('kewo_live', ${payload})`
  await told
  socket.close()
  await post('/graphql', { query: 'query After { viewer { name } }' }, { cookie })
  await until(() => expect(named('After')).toHaveLength(1))
  expect(ofTrace(start!)).toHaveLength(before)
})

test('a stop sends what has not been sent', async () => {
  await post('/graphql', { query: 'query Last { viewer { name } }' })
  expect(named('Last')).toEqual([])
  await stop()
  expect(named('Last')).toHaveLength(1)
})
