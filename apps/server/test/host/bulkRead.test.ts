import { once } from 'node:events'
import { bulkRead } from '@kewo/domain'
import { makeOrganisation, makeRetailerOf, type Team } from '@kewo/testkit'
import { WebSocket } from 'ws'
import { beforeAll, expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { db, url, post, signIn } = useServer()
const query = '{ retailerPoints { id longitude } }'
let here: Team

beforeAll(async () => {
  here = (await makeOrganisation(db)).here
  const place = { longitude: 111.6, latitude: 31.9, placeStatus: 'KNOWN' } as const
  for (let made = 0; made <= bulkRead.rows; made += 1) await makeRetailerOf(db, here.territory, place)
})

async function overHttp(cookie: string): Promise<unknown> {
  return JSON.parse((await post('/graphql', { query }, { cookie })).text)
}

async function overSocket(cookie: string): Promise<unknown> {
  const address = url('/graphql').replace('http', 'ws')
  const socket = new WebSocket(address, 'graphql-transport-ws', { headers: { cookie } })
  await once(socket, 'open')
  for (const frame of [{ type: 'connection_init' }, { id: 'a', type: 'subscribe', payload: { query } }]) {
    socket.send(JSON.stringify(frame))
    const [answer] = (await once(socket, 'message')) as [Buffer]
    const { type, payload } = JSON.parse(answer.toString()) as { type: string; payload: unknown }
    if (type === 'next') {
      socket.close()
      return payload
    }
  }
  throw new Error('not answered')
}

test.each([
  ['a request', overHttp, 'manager'],
  ['a socket', overSocket, 'courier'],
] as const)('by the time %s is answered, a read in bulk is in the audit log', async (_way, read, role) => {
  const { userId } = here[role]
  const { data } = (await read(await signIn(userId))) as { data: { retailerPoints: unknown[] } }
  expect(data.retailerPoints).toHaveLength(bulkRead.rows + 1)
  const entries = await db.auditEntry.findMany({ where: { userId, action: 'readInBulk' } })
  expect(entries).toMatchObject([{ address: '127.0.0.1', changes: { rows: { to: bulkRead.rows + 1 } } }])
})

test('what could not be noted is not answered', async () => {
  const cookie = await signIn(here.inspector.userId)
  await db.$executeRawUnsafe('ALTER TABLE "RecentRead" RENAME TO "RecentReadAway"')
  const answer = JSON.stringify(await overHttp(cookie))
  await db.$executeRawUnsafe('ALTER TABLE "RecentReadAway" RENAME TO "RecentRead"')
  expect(answer).not.toContain('longitude')
  expect(answer).toContain('INTERNAL')
})
