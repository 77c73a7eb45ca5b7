import { once } from 'node:events'
import { makeRetailer, now } from '@kewo/testkit'
import { WebSocket } from 'ws'
import { expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { db, url, signIn } = useServer()

type Frame = { type: string; id?: string; payload?: unknown }

/** A shop that is signed in, with an open socket: what is sent goes there, `answer` waits for the next frame. */
async function openSocket() {
  const { userId } = await makeRetailer(db)
  const cookie = await signIn(userId)
  const socket = new WebSocket(url('/graphql').replace('http', 'ws'), 'graphql-transport-ws', {
    headers: { cookie },
  })
  const frames: Frame[] = []
  socket.on('message', (bytes: Buffer) => frames.push(JSON.parse(bytes.toString()) as Frame))
  const answer = async (): Promise<Frame> => {
    while (frames.length === 0) await once(socket, 'message')
    return frames.shift()!
  }
  await once(socket, 'open')
  const send = (frame: object) => socket.send(JSON.stringify(frame))
  send({ type: 'connection_init' })
  expect((await answer()).type).toBe('connection_ack')
  const ask = (query: string) => send({ id: 'a', type: 'subscribe', payload: { query } })
  return { userId, socket, ask, answer }
}

async function notify(userId: string): Promise<void> {
  const { id } = await db.notification.create({
    data: { userId, kind: 'HELP_REQUEST_REPLIED', params: {}, createdAt: now },
  })
  const payload = JSON.stringify({ topic: 'notification', event: { id, userId } })
  await db.$executeRaw`SELECT pg_notify('kewo_live', ${payload})`
}

/** The subscription begins a moment after it is asked for, so the event is told until it is heard. */
async function told(userId: string, answer: Promise<Frame>): Promise<Frame> {
  let heard = false
  void answer.then(() => (heard = true))
  while (!heard) {
    await notify(userId)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return answer
}

test('who has been signed out hears nothing more, however long the socket has been open', async () => {
  const { userId, socket, ask, answer } = await openSocket()
  ask('subscription { notificationArrived { id } }')
  expect(await told(userId, answer())).toMatchObject({ type: 'next', payload: { data: {} } })

  await db.session.deleteMany({ where: { userId } })
  const frames: Frame[] = []
  for (let frame = await told(userId, answer()); ; frame = await answer()) {
    frames.push(frame)
    if (frame.type === 'complete') break
  }
  // What was on its way before the sign-out may still arrive.
  const late = frames.slice(0, -1)
  expect(late.every(({ type }) => type === 'next')).toBe(true)
  socket.close()
})

test.each([
  ['how the API is built', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['what a misspelt field might have been', '{ brnads { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a stack for what is no document', '{ viewer {', 'GRAPHQL_PARSE_FAILED'],
])('a socket does not tell %s', async (_what, query, code) => {
  const { socket, ask, answer } = await openSocket()
  ask(query)
  const { type, payload } = await answer()
  expect(type).toBe('error')
  expect((payload as unknown[])[0]).toMatchObject({ extensions: { code } })
  expect(JSON.stringify(payload)).not.toMatch(/did you mean|brands|node_modules/i)
  socket.close()
})

test('a fault of ours is told over a socket by a number only', async () => {
  const { socket, ask, answer } = await openSocket()
  await db.$executeRawUnsafe('ALTER TABLE "Notification" RENAME TO "NotificationAway"')
  ask('{ unreadNotificationCount }')
  const { payload } = await answer()
  await db.$executeRawUnsafe('ALTER TABLE "NotificationAway" RENAME TO "Notification"')
  expect(JSON.stringify(payload)).toContain('INTERNAL')
  expect(JSON.stringify(payload)).not.toMatch(/relation|prisma|SELECT|node_modules/i)
  socket.close()
})
