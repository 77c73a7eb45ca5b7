import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { makeOrganisation } from '@kewo/testkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { useServer } from './useServer.ts'

// What arrives is refused in words, and nothing is changed by it. By address, because a browser is not needed to send it.

const { db, ask, post, signIn, contentAtRest } = useServer()
const preflight = { 'apollo-require-preflight': '1' }

let cookies: Record<'shop' | 'otherShop' | 'manager' | 'admin', string>

beforeAll(async () => {
  const { here, elsewhere, admin } = await makeOrganisation(db)
  const people = { shop: here.retailer, otherShop: elsewhere.retailer, manager: here.manager, admin }
  const entries = Object.entries(people).map(async ([who, { userId }]) => [who, await signIn(userId!)])
  cookies = Object.fromEntries(await Promise.all(entries)) as typeof cookies
})

function send(path: string, who: keyof typeof cookies, bytes: Uint8Array, name: string) {
  const body = new FormData()
  body.append('file', new Blob([Buffer.from(bytes)]), name)
  return ask(path, { method: 'POST', body, headers: { ...preflight, cookie: cookies[who] } })
}

function pngChunk(type: string, data: Buffer): Buffer {
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  const body = Buffer.concat([Buffer.from(type), data])
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}

/** One grey, `edge` pixels wide and high: a few kilobytes that become `edge`² bytes. */
function png(edge: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(edge, 0)
  head.writeUInt32BE(edge, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const line = Buffer.alloc(edge + 1)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: edge }, () => line)))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ...[pngChunk('IHDR', head), pngChunk('IDAT', pixels), pngChunk('IEND', Buffer.alloc(0))],
  ])
}

describe('a picture', () => {
  const good = png(64)
  test.each([
    ['nothing', Buffer.alloc(0), 422],
    ['words under the name of a photo', Buffer.from('<script>alert(1)</script>'), 422],
    ['the first half of a photo', good.subarray(0, good.length / 2), 422],
    ['100 million pixels in 100 KB', png(10_000), 422],
    ['13 MB', Buffer.alloc(13 * 1024 * 1024, 7), 413],
  ])('that is %s', async (_what, bytes, status) => {
    const before = await contentAtRest()
    const answer = await send('/api/files', 'shop', bytes, 'photo.jpg')
    expect([answer.status, answer.text]).toEqual([
      status,
      expect.not.stringMatching(/sharp|vips|node_modules/),
    ])
    expect(await contentAtRest()).toEqual(before)
  })

  test('of another shop is not there, nor can it be taken over', async () => {
    const uploaded = await send('/api/files', 'otherShop', good, 'photo.png')
    expect(uploaded.status).toBe(201)
    const { id } = JSON.parse(uploaded.text) as { id: string }
    const address = `/api/files/${id}/small`
    const seenBy = async (who: keyof typeof cookies) =>
      (await ask(address, { headers: { cookie: cookies[who] } })).status
    expect([await seenBy('otherShop'), await seenBy('shop'), await seenBy('manager')]).toEqual([
      200, 404, 404,
    ])

    const before = await contentAtRest()
    const refused = await post('/graphql', request({ photoIds: [id] }), { cookie: cookies.shop })
    expect(JSON.parse(refused.text).data?.openHelpRequest?.__typename ?? 'error').not.toBe('HelpRequest')
    expect(await contentAtRest()).toEqual(before)
  })
})

const request = (over: object = {}) => ({
  query:
    'mutation ($input: OpenHelpRequestInput!) { openHelpRequest(input: $input) { __typename ... on HelpRequest { id } } }',
  variables: {
    input: {
      ...{ category: 'EQUIPMENT', urgency: 'NORMAL', words: '扫码枪不亮' },
      ...{ idempotencyKey: crypto.randomUUID(), ...over },
    },
  },
})

test('a key that another shop has used before is a new one here, and gives nothing of that shop away', async () => {
  const theirs = request({ words: '别家店的话' })
  const idempotencyKey = theirs.variables.input.idempotencyKey
  const ours = request({ idempotencyKey })
  const openedBy = async (who: keyof typeof cookies, sent: object) => {
    const { text } = await post('/graphql', sent, { cookie: cookies[who] })
    const { id } = (JSON.parse(text) as { data: { openHelpRequest: { id?: string } } }).data.openHelpRequest
    expect(id, text).toBeDefined()
    return id
  }
  const [their, our] = [await openedBy('otherShop', theirs), await openedBy('shop', ours)]
  expect(our).not.toBe(their)
  expect(await openedBy('otherShop', theirs)).toBe(their)
  expect(await openedBy('shop', ours)).toBe(our)
})

describe('a session', () => {
  const token = () => /session_token=([^;]+)/.exec(cookies.shop)![1]!
  const withToken = (other: string) => cookies.shop.replace(token(), other)
  test.each([
    ['made up', () => withToken('made.up')],
    ['with one letter changed', () => withToken(`${token().startsWith('x') ? 'y' : 'x'}${token().slice(1)}`)],
    ['without its signature', () => withToken(token().split('.')[0]!)],
    ['endless', () => `kewo.session_token=${'x'.repeat(8_000)}`],
  ])('%s is none', async (_what, cookie) => {
    const before = await contentAtRest()
    const { text } = await post('/graphql', request(), { cookie: cookie() })
    expect(JSON.parse(text).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(await contentAtRest()).toEqual(before)
  })

  test('that has run out is none, for words, pictures and registers alike', async () => {
    const { userId } = await db.staff.findFirstOrThrow({ where: { roles: { has: 'MANAGER' } } })
    const cookie = await signIn(userId!)
    const { id } = await db.session.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    await db.session.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1_000) } })
    const before = await contentAtRest()
    const said = await post('/graphql', request(), { cookie })
    expect(JSON.parse(said.text).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    for (const path of ['/api/files', '/api/registers']) {
      const body = new FormData()
      body.append('file', new Blob([Buffer.from(png(8))]), 'x.png')
      expect((await ask(path, { method: 'POST', body, headers: { ...preflight, cookie } })).status).toBe(401)
    }
    expect(await contentAtRest()).toEqual(before)
  })
})

describe('a voice memo', () => {
  const memo = readFileSync(new URL('../../../../packages/domain/src/voice/memo.webm', import.meta.url))
  test.each([
    ['of a megabyte and more', Buffer.concat([memo, Buffer.alloc(1024 * 1024)]), 422],
    ['of 13 MB', Buffer.concat([memo, Buffer.alloc(13 * 1024 * 1024)]), 413],
    ['cut off', memo.subarray(0, 100), 422],
  ])('%s is refused', async (_what, bytes, status) => {
    const before = await contentAtRest()
    expect((await send('/api/files', 'shop', bytes, 'memo.webm')).status).toBe(status)
    expect(await contentAtRest()).toEqual(before)
  })

  test('is given whole and in parts, as what it is by its bytes, to nobody but who may hear it', async () => {
    const { text } = await send('/api/files', 'otherShop', memo, 'page.html')
    const { id } = JSON.parse(text) as { id: string }
    const hear = (who: keyof typeof cookies, headers = {}) =>
      ask(`/api/voices/${id}`, { headers: { cookie: cookies[who], ...headers } })
    expect([(await hear('shop')).status, (await hear('manager')).status]).toEqual([404, 404])
    const whole = await hear('otherShop')
    expect([
      whole.status,
      whole.headers.get('content-type'),
      whole.headers.get('x-content-type-options'),
    ]).toEqual([200, 'audio/webm', 'nosniff'])
    expect([whole.headers.get('content-length'), whole.headers.get('accept-ranges')]).toEqual([
      String(memo.length),
      'bytes',
    ])
    const parts = ['bytes=0-1', 'bytes=100-', 'bytes=-5', 'bytes=0-99999999', 'bytes=99999999-']
    const given = await Promise.all(parts.map((range) => hear('otherShop', { range })))
    const last = memo.length - 1
    expect(given.map(({ status, headers }) => [status, headers.get('content-range')])).toEqual([
      [206, `bytes 0-1/${memo.length}`],
      [206, `bytes 100-${last}/${memo.length}`],
      [206, `bytes ${last - 4}-${last}/${memo.length}`],
      [206, `bytes 0-${last}/${memo.length}`],
      [416, `bytes */${memo.length}`],
    ])
  })
})

describe('a register', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a picture', png(64)],
    ['one line without an end, 2 MB of it', Buffer.alloc(2 * 1024 * 1024, 'x')],
    ['zeros', Buffer.alloc(100_000)],
  ])('that is %s is refused in words', async (_what, bytes) => {
    const before = await contentAtRest()
    const { status, text } = await send('/api/registers', 'admin', bytes, 'register.csv')
    expect(status).toBe(422)
    expect(JSON.parse(text).message).toMatch(/\p{Script=Han}|[a-z]{3}/u)
    expect(text).not.toMatch(/node_modules|csv-parse|\bat \S+:\d+/)
    expect(await contentAtRest()).toEqual(before)
  })

  test('is taken from an admin only', async () => {
    const before = await contentAtRest()
    const bytes = Buffer.from('licence,name\n1,店\n')
    expect((await send('/api/registers', 'manager', bytes, 'x.csv')).status).toBe(403)
    expect((await send('/api/registers', 'shop', bytes, 'x.csv')).status).toBe(403)
    expect(await contentAtRest()).toEqual(before)
  })
})
