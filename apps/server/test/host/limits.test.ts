import { connect } from 'node:net'
import { mostNamedShops } from '@kewo/domain'
import { makeFile, makeOrganisation, makeRetailer } from '@kewo/testkit'
import { WebSocket } from 'ws'
import { describe, expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { db, url, ask, post, signIn } = useServer()

const codeOf = (text: string): unknown => {
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }
  return errors?.[0]?.extensions?.code
}

const signInAsShop = async () => signIn((await makeRetailer(db)).userId!)

describe('a document may ask for so much and no more', () => {
  test('not deeper than any screen needs', async () => {
    const cookie = await signInAsShop()
    const { id } = await db.region.findFirstOrThrow()
    const region = `${'parent { '.repeat(30)} id ${'}'.repeat(30)}`
    const query = `{ node(id: "${btoa(`Region:${id}`)}") { ... on Region { ${region} } } }`
    expect(codeOf((await post('/graphql', { query }, { cookie })).text)).toBe('TOO_COMPLEX')
  })

  test('not the same costly field under a hundred names', async () => {
    const aliases = Array.from({ length: 60 }, (_, index) => `a${index}: __typename`).join(' ')
    const { text } = await post('/graphql', { query: `{ ${aliases} }` })
    expect(codeOf(text)).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(text).toContain('50 aliases')
  })

  test('not more words than a thousand screens have', async () => {
    const { text } = await post('/graphql', { query: `{ ${'__typename '.repeat(5_000)} }` })
    expect(codeOf(text)).toBe('GRAPHQL_PARSE_FAILED')
  })

  test('not more bytes than a letter', async () => {
    const { status, text } = await post('/graphql', {
      query: '{ viewer { __typename } }',
      variables: { x: 'x'.repeat(300_000) },
    })
    expect(status).toBe(413)
    expect(text).not.toContain('stack')
  })

  test('as many as two audiences with all the shops that may be named', async () => {
    const { admin } = await makeOrganisation(db)
    const cookie = await signIn(admin.userId)
    const ids = (first: number) =>
      Array.from({ length: mostNamedShops }, (_, index) => {
        const end = String(first + index).padStart(12, '0')
        return Buffer.from(`Retailer:019ac1f0-0000-7000-8000-${end}`).toString('base64')
      })
    const audience = { includeRetailerIds: ids(0), excludeRetailerIds: ids(mostNamedShops) }
    const query = `query ($from: AudienceInput!, $to: AudienceInput!) { audienceChange(from: $from, to: $to) {
      ... on AudienceChange { comingInCount goingOutCount } } }`
    const { text } = await post(
      '/graphql',
      { query, variables: { from: audience, to: audience } },
      { cookie },
    )
    expect(JSON.parse(text)).toEqual({ data: { audienceChange: { comingInCount: 0, goingOutCount: 0 } } })
  })

  test('one at a time', async () => {
    const { status } = await post('/graphql', [{ query: '{ __typename }' }, { query: '{ __typename }' }])
    expect(status).toBe(400)
  })
})

describe('only our own pages may use a session', () => {
  const query = { query: '{ __typename }' }
  test.each([
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }, 403],
    ['an old browser on another site', { origin: 'https://evil.example' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a program', {}, 200],
  ])('%s', async (_who, headers, status) => {
    expect((await post('/graphql', query, headers)).status).toBe(status)
    const address = `/graphql?query=${encodeURIComponent(query.query)}`
    expect((await ask(address, { headers })).status).toBe(status)
  })

  test('a subscription is refused in words, with or without the right to it', async () => {
    const subscription = { query: 'subscription { notificationArrived { id } }' }
    for (const cookie of ['', await signInAsShop()]) {
      const { status, text } = await post('/graphql', subscription, { cookie })
      expect(status).toBe(400)
      expect(codeOf(text)).toBe('BAD_REQUEST')
      expect(text).toContain('WebSocket')
    }
  })

  test('a form cannot be a query', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
    ]) {
      const { status } = await post('/graphql', 'query={__typename}', { 'content-type': type })
      expect([400, 406, 415]).toContain(status)
    }
  })

  test('nothing is changed by GET', async () => {
    const mutation = 'mutation { __typename }'
    expect((await ask(`/graphql?query=${encodeURIComponent(mutation)}`)).status).toBe(405)
  })
})

test.each([
  ['without a session', {}],
  ['from another site', { origin: 'https://evil.example' }],
])('no live updates %s', async (_who, headers) => {
  const socket = new WebSocket(url('/graphql').replace('http', 'ws'), 'graphql-transport-ws', { headers })
  socket.on('open', () => socket.send('{"type":"connection_init"}'))
  const outcome = await new Promise<string>((resolve) => {
    socket.on('close', (code) => resolve(`closed ${code}`))
    socket.on('error', () => resolve('refused'))
    socket.on('message', () => resolve('served'))
  })
  expect(['closed 4403', 'refused']).toContain(outcome)
})

test.each(['//', '/graphql/../x', '*', '/nothing'])(
  'a socket at %s is refused, and the server lives on',
  async (path) => {
    const { hostname, port } = new URL(url('/'))
    const socket = connect(Number(port), hostname)
    const answer = new Promise<string>((resolve) => {
      socket.once('data', (bytes) => resolve(String(bytes)))
      socket.once('close', () => resolve('closed'))
    })
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`)
    expect(await answer).toMatch(/^HTTP\/1.1 403/)
    socket.destroy()
    expect((await ask('/health/live')).status).toBe(200)
  },
)

test.each(['constructor', 'toString', '__proto__'])('a picture has no size named %s', async (size) => {
  const cookie = await signInAsShop()
  const [session] = await db.session.findMany({ orderBy: { createdAt: 'desc' }, take: 1 })
  const { id } = await makeFile(db, { uploadedById: session!.userId })
  expect((await ask(`/api/files/${id}/${size}`, { headers: { cookie } })).status).toBe(404)
})

test('every answer tells the browser what it may do with it', async () => {
  for (const path of ['/', '/graphql', '/api/files/x/small', '/health/live', '/nothing.js']) {
    const { headers } = await ask(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'self'/)
    expect(policy).toMatch(/object-src 'none'/)
    expect(policy).toMatch(/style-src 'self'(?:;|$)/)
    // What reads barcodes is WebAssembly of our own; nothing else of the kind is open.
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  }
})

test('what a person was answered is kept by no cache on the way', async () => {
  const cookie = await signInAsShop()
  const query = '{ viewer { name } }'
  const answers = [
    await post('/graphql', { query }, { cookie }),
    await ask(`/graphql?query=${encodeURIComponent(query)}`, { headers: { cookie } }),
  ]
  for (const { status, headers } of answers)
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
})

test('a fault of ours is told by a number, without a word of how it came about', async () => {
  const cookie = await signInAsShop()
  const query = '{ viewer { __typename } }'
  expect((await post('/graphql', { query }, { cookie })).text).not.toContain('null')

  await db.$executeRawUnsafe('ALTER TABLE "Session" RENAME TO "SessionAway"')
  const answers = [
    await post('/graphql', { query }, { cookie }),
    await post('/api/auth/sign-out', {}, { cookie }),
    await ask('/api/files/00000000-0000-7000-8000-000000000000/small', { headers: { cookie } }),
  ]
  await db.$executeRawUnsafe('ALTER TABLE "SessionAway" RENAME TO "Session"')
  for (const { status, text } of answers) {
    expect(text).not.toMatch(/"Session\b|relation|prisma|SELECT|node_modules|\bat \S+:\d+/i)
    expect(status).toBe(500)
  }
})

test('sign-in tries run out, and the answer says for how long', async () => {
  const tries = []
  for (let count = 0; count < 25; count += 1)
    tries.push(await post('/api/auth/sign-in/username', { username: 'nobody', password: 'a wrong password' }))
  const locked = tries.find(({ status }) => status === 429)
  expect(locked).toBeDefined()
  expect(Number(locked?.headers.get('x-retry-after') ?? locked?.headers.get('retry-after'))).toBeGreaterThan(
    0,
  )
})
