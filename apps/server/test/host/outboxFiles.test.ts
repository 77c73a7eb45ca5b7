import { createCipheriv, randomBytes, randomUUID } from 'node:crypto'
import { makeOrganisation } from '@kewo/testkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { db, ask, post, signIn } = useServer()
const preflight = { 'apollo-require-preflight': '1' }
let people: { admin: { userId: string }; supervisor: { userId: string }; shop: { userId: string } }
let admin: string

beforeAll(async () => {
  const { here, ...others } = await makeOrganisation(db)
  people = { admin: others.admin, supervisor: others.supervisor, shop: here.retailer }
  admin = await signIn(people.admin.userId)
})

/** As the app does it on the device of a shop that has signed in. */
async function saved(cookie: string): Promise<Buffer> {
  const { text } = await post(
    '/graphql',
    { query: '{ outboxSeal { sessionId key } }' },
    { cookie, ...preflight },
  )
  const { sessionId, key } = JSON.parse(text).data.outboxSeal as { sessionId: string; key: string }
  const act = {
    ...{ key: randomUUID(), personId: people.shop.userId, lane: '', about: 'news', operation: 'Agree' },
    document:
      'mutation Agree($id: ID!, $key: UUID!) { agreeToVisit(visitId: $id, idempotencyKey: $key) { __typename } }',
    ...{ variables: {}, pictures: [], madeAt: new Date().toISOString(), state: 'waiting', changed: false },
  }
  const head = Buffer.from(`kewo-outbox 1 ${sessionId}\n`)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64'), iv)
  cipher.setAAD(head)
  const sealed = cipher.update(JSON.stringify({ kewoOutbox: 2, acts: [act] }))
  return Buffer.concat([head, iv, sealed, cipher.final(), cipher.getAuthTag()])
}

async function choose(bytes: Buffer, cookie = admin, headers: Record<string, string> = preflight) {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(bytes)]), 'x.kewo')
  const { status, text } = await ask('/api/outbox-files', {
    method: 'POST',
    body,
    headers: { ...headers, cookie },
  })
  return { status, answer: JSON.parse(text) as { id?: string; code?: string } }
}

describe('a file of an outbox', () => {
  test('is taken from an admin only, and not from another site', async () => {
    const cookie = await signIn(people.shop.userId)
    const bytes = await saved(cookie)
    expect(await choose(bytes)).toEqual({ status: 201, answer: { id: expect.any(String) } })
    expect((await choose(bytes, await signIn(people.supervisor.userId))).status).toBe(403)
    expect((await choose(bytes, cookie)).status).toBe(403)
    expect((await choose(bytes, '')).status).toBe(401)
    expect((await choose(bytes, admin, {})).status).toBe(400)
  })

  test('that is too large, or is none, is refused in words', async () => {
    for (const [bytes, code] of [
      [Buffer.alloc(33 * 1024 * 1024, 7), 'OutboxFileTooLarge'],
      [Buffer.from('anything'), 'NoOutboxFile'],
    ] as const)
      expect(await choose(bytes)).toMatchObject({ status: 422, answer: { code } })
  })

  test('outlives signing out on its device; nobody gets in by what is left of the sign-in', async () => {
    const cookie = await signIn(people.shop.userId)
    const bytes = await saved(cookie)
    expect((await post('/api/auth/sign-out', {}, { cookie, ...preflight })).status).toBe(200)
    expect((await choose(bytes)).status).toBe(201)
    const { text } = await post('/graphql', { query: '{ outboxSeal { key } }' }, { cookie, ...preflight })
    expect(text).toContain('UNAUTHENTICATED')
  })

  test.each(['password', 'elsewhere'])('does not outlive a sign-in that is ended: %s', async (how) => {
    const [cookie, other] = [await signIn(people.shop.userId), await signIn(people.shop.userId)]
    const bytes = await saved(cookie)
    // Also where the device had signed out by itself before.
    await post('/api/auth/sign-out', {}, { cookie, ...preflight })
    expect((await choose(bytes)).status).toBe(201)
    const change = { currentPassword: 'a good password', newPassword: 'a good password' }
    const ended =
      how === 'password'
        ? await post(
            '/api/auth/change-password',
            { ...change, newPassword: `${randomUUID()} new` },
            { cookie: other },
          )
        : await post('/graphql', { query: 'mutation { endOtherSessions }' }, { cookie: other, ...preflight })
    expect(ended.status).toBe(200)
    expect(await choose(bytes)).toMatchObject({ status: 422, answer: { code: 'OutboxFileNotGenuine' } })
    await db.account.deleteMany({ where: { userId: people.shop.userId } })
  })
})
