import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { makeOrganisation, makeRetailer, makeStaff } from '@kewo/testkit'
import { schema } from '@kewo/schema'
import { isRequiredArgument } from 'graphql'
import { WebSocket } from 'ws'
import { beforeAll, expect, test, vi } from 'vitest'
import { closeCodes, mostOperationsOfSocket, mostSocketsOfPerson } from '../../src/host/socketLimits.ts'
import { useServer } from './useServer.ts'

const { db, url, ask, signIn } = useServer()
// A busy machine may take its time for so many sockets and megabytes.
vi.setConfig({ testTimeout: 300_000 })

type Frame = { type: string; id?: string; payload?: unknown }

let cookie = ''

beforeAll(async () => {
  const { company } = await makeOrganisation(db)
  cookie = await signIn((await makeStaff(db, 'ADMIN', { regionId: company.id })).userId)
})

function connect(cookies: string): WebSocket {
  const socket = new WebSocket(url('/graphql').replace('http', 'ws'), 'graphql-transport-ws', {
    headers: { cookie: cookies },
  })
  socket.on('open', () => socket.send('{"type":"connection_init"}'))
  return socket
}

/** A socket that is open for operations. */
async function open(cookies: string) {
  const socket = connect(cookies)
  const frames: Frame[] = []
  socket.on('message', (bytes: Buffer) => frames.push(JSON.parse(bytes.toString()) as Frame))
  while (frames.length === 0) await once(socket, 'message')
  const subscribe = (id: string, query: string) =>
    socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }))
  return { socket, frames, subscribe }
}

/** What the server has open, by its own figures. */
async function counts(): Promise<{ sockets: number; operations: number }> {
  const { text } = await ask('/metrics')
  const of = (what: string) => Number(new RegExp(`live_open{what="${what}"} (\\d+)`).exec(text)?.[1])
  return { sockets: of('sockets'), operations: of('operations') }
}

async function until(reached: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await reached())) await pause(20)
}

/** A figure as soon as it stands still for a while. */
async function settled(figure: () => Promise<number>): Promise<number> {
  let last = await figure()
  for (let same = 0; same < 20; same++) {
    await pause(100)
    const now = await figure()
    if (now !== last) same = 0
    last = now
  }
  return last
}

const some = '01932d6e-0000-7000-8000-000000000000'
const ids: Record<string, string> = {
  receiptChanged: `(versionId: "${btoa(`GuidanceVersion:${some}`)}")`,
  visitPlanChanged: `(id: "${btoa(`VisitPlan:${some}`)}")`,
  helpRequestReplying: `(id: "${btoa(`HelpRequest:${some}`)}")`,
  registerImportChanged: `(id: "${btoa(`RegisterImport:${some}`)}")`,
}
test('every subscription that needs an id has one here', () => {
  const fields = Object.values(schema.getSubscriptionType()!.getFields())
  const needy = fields.filter(({ args }) => args.some(isRequiredArgument))
  expect(needy.map(({ name }) => name).toSorted()).toEqual(Object.keys(ids).toSorted())
})

const subscriptions = Object.keys(schema.getSubscriptionType()!.getFields()).map(
  (name) => `subscription { ${name}${ids[name] ?? ''} { id } }`,
)

test.each([
  ['is closed in order', (socket: WebSocket) => socket.close()],
  ['breaks off', (socket: WebSocket) => socket.terminate()],
])('what runs over a socket ends with it without an event: it %s', async (_how, end) => {
  for (let round = 0; round < 5; round++) {
    const { socket, subscribe } = await open(cookie)
    for (const [index, query] of subscriptions.entries()) subscribe(String(index), query)
    // In the last round it goes while they still begin.
    if (round < 4) await until(async () => (await counts()).operations === subscriptions.length)
    end(socket)
    await once(socket, 'close')
  }
  await until(async () => {
    const { sockets, operations } = await counts()
    return sockets + operations === 0
  })
  expect(await counts()).toEqual({ sockets: 0, operations: 0 })
})

test('what is completed ends at once, and its place is free again', async () => {
  const { socket, frames, subscribe } = await open(cookie)
  for (let index = 0; index < mostOperationsOfSocket * 3; index++) {
    subscribe(`a${index}`, subscriptions[0]!)
    socket.send(JSON.stringify({ id: `a${index}`, type: 'complete' }))
    if (index % 10 === 0) await until(async () => (await counts()).operations === 0)
  }
  await until(async () => (await counts()).operations === 0)
  expect(frames.filter(({ type }) => type === 'error')).toEqual([])
  socket.close()
  await once(socket, 'close')
})

test('a socket carries so many operations; one more is refused by a code, and those that run go on', async () => {
  const { socket, frames, subscribe } = await open(cookie)
  for (let index = 0; index < mostOperationsOfSocket; index++) subscribe(`a${index}`, subscriptions[0]!)
  await until(async () => (await counts()).operations === mostOperationsOfSocket)
  for (let index = 0; index < 1_000; index++) subscribe(`b${index}`, subscriptions[0]!)
  await until(() => frames.length === 1_001)
  const refused = frames.filter(({ type }) => type === 'error')
  expect(refused).toHaveLength(1_000)
  expect(JSON.stringify(refused[0]!.payload)).toContain('TOO_MANY_OPERATIONS')
  expect((await counts()).operations).toBe(mostOperationsOfSocket)
  socket.close()
  await once(socket, 'close')
})

test('a person has so many sockets; one more is told to come back later, another person is let in', async () => {
  const own = await signIn((await makeRetailer(db)).userId!)
  const sockets = []
  for (let index = 0; index < mostSocketsOfPerson; index++) sockets.push((await open(own)).socket)
  const [code] = (await once(connect(own), 'close')) as [number]
  expect(code).toBe(closeCodes.tooManySockets)
  const other = await open(cookie)
  other.socket.close()
  for (const socket of sockets) socket.close()
  await until(async () => (await counts()).sockets === 0)
  const again = await open(own)
  again.socket.close()
  await once(again.socket, 'close')
})

test('who is signed out loses the socket at once', async () => {
  const { userId } = await makeRetailer(db)
  const { socket, subscribe } = await open(await signIn(userId!))
  subscribe('a', 'subscription { notificationArrived { id } }')
  const closed = once(socket, 'close')
  await db.session.deleteMany({ where: { userId: userId! } })
  expect(((await closed) as [number])[0]).toBe(closeCodes.sessionEnded)
})

test('a page is told to come back and load anew when the database was away', async () => {
  const { socket, subscribe } = await open(cookie)
  subscribe('a', 'subscription { notificationArrived { id } }')
  await until(async () => (await counts()).operations === 1)
  const closed = once(socket, 'close')
  await db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'kewo live' AND datname = current_database()`
  expect(((await closed) as [number])[0]).toBe(closeCodes.loadAnew)
})

test('who does not read has a bound of bytes waiting and no more is computed', async () => {
  // Names of 200 KB each make answers of a megabyte.
  const { id: parentId } = await db.region.findFirstOrThrow({ where: { kind: 'COMPANY' } })
  for (let index = 0; index < 5; index++) {
    const name = `${index}${'长'.repeat(70_000)}`
    await db.region.create({ data: { kind: 'BRANCH', name, parentId, path: [parentId] } })
  }
  const { socket, frames, subscribe } = await open(cookie)
  socket.pause()
  for (let index = 0; index < mostOperationsOfSocket; index++) subscribe(`a${index}`, '{ regions { name } }')
  await until(async () => (await counts()).operations > 0)
  // What still runs waits before it is computed: all others together are what the bound and the system's own buffers hold.
  const waiting = await settled(async () => (await counts()).operations)
  expect(waiting).toBeGreaterThan(mostOperationsOfSocket / 2)
  socket.resume()
  // Who reads again is answered again.
  await until(() => {
    expect(socket.readyState).toBe(WebSocket.OPEN)
    return frames.filter(({ type }) => type === 'next').length === mostOperationsOfSocket
  })
  socket.close()
  await once(socket, 'close')
})
