import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRetailer } from '@kewo/testkit'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { Documents } from '../../src/documents/documents.ts'
import { keptDocuments } from '../../src/documents/keptDocuments.ts'
import { useServer } from './useServer.ts'

const who = `query Who {
  viewer {
    ...Whom
    __typename
  }
}

fragment Whom on Viewer {
  name
  __typename
}`
const others = '{ viewer { name licence } }'
const documents = new Documents(new Map([['who', who]]), { others: false })
const { db, post, signIn, url } = useServer({ documents })

const byId = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

async function asked(body: object): Promise<unknown> {
  const { text } = await post('/graphql', body, { 'apollo-require-preflight': '1' })
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code ?? data
}

test('our apps are answered, by id or word for word, and nothing else is', async () => {
  expect(await asked(byId('who'))).toEqual({ viewer: null })
  // As an outbox holds it: without what a cache adds, its parts in another order.
  const parts = who.replaceAll('  __typename\n', '').split('\n\n').toReversed()
  expect(await asked({ query: parts.join('\n\n') })).toEqual({ viewer: null })
  expect(await asked({ query: others })).toBe('UNKNOWN_DOCUMENT')
  expect(await asked({ query: who.replace('  name\n', '  id\n') })).toBe('UNKNOWN_DOCUMENT')
  expect(await asked(byId('nobody'))).toBe('PERSISTED_QUERY_NOT_FOUND')
})

test('what is sent along with an id is not kept under it', async () => {
  const id = createHash('sha256').update(others).digest('hex')
  expect(await asked({ query: others, ...byId(id) })).toBe('UNKNOWN_DOCUMENT')
  expect(await asked(byId(id))).toBe('PERSISTED_QUERY_NOT_FOUND')
})

test('the same holds over a socket', async () => {
  const { userId } = await makeRetailer(db)
  const headers = { cookie: await signIn(userId) }
  const socket = new WebSocket(url('/graphql').replace('http', 'ws'), 'graphql-transport-ws', { headers })
  onTestFinished(() => socket.terminate())
  await once(socket, 'open')
  async function told(frame: object): Promise<unknown> {
    socket.send(JSON.stringify(frame))
    const [bytes] = (await once(socket, 'message')) as [Buffer]
    return JSON.parse(bytes.toString())
  }
  await told({ type: 'connection_init' })
  const ask = (id: string, payload: object) => told({ id, type: 'subscribe', payload })
  expect(await ask('a', { query: others })).toMatchObject({
    payload: [{ extensions: { code: 'UNKNOWN_DOCUMENT' } }],
  })
  const { name } = await db.user.findUniqueOrThrow({ where: { id: userId } })
  expect(await ask('b', { query: '', ...byId('who') })).toMatchObject({
    payload: { data: { viewer: { name } } },
  })
})

test('what earlier versions ask is known for ninety days after they were last served', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kewo-documents-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const build = join(folder, 'build.json')
  const told: string[] = []
  const served = (texts: object) => {
    writeFileSync(build, JSON.stringify(texts))
    const lists = [build, join(folder, 'not built')]
    return Object.fromEntries(keptDocuments(folder, (line) => told.push(line), lists))
  }
  expect(served({ one: '{ one }' })).toEqual({ one: '{ one }' })
  expect(served({ two: '{ two }' })).toEqual({ one: '{ one }', two: '{ two }' })
  const longAgo = new Date(Date.now() - 91 * 24 * 60 * 60_000)
  for (const name of readdirSync(join(folder, 'documents')))
    utimesSync(join(folder, 'documents', name), longAgo, longAgo)
  expect(served({ two: '{ two }' })).toEqual({ two: '{ two }' })
  expect(told).toEqual([])

  // The disk was full, or the power gone.
  served({ three: '{ three }' })
  for (const name of readdirSync(join(folder, 'documents'))) truncateSync(join(folder, 'documents', name), 7)
  expect(served({ two: '{ two }' })).toEqual({ two: '{ two }' })
  expect(told).toEqual([expect.stringMatching(/documents.*damaged/)])
  expect(served({ two: '{ two }' })).toEqual({ two: '{ two }' })
  expect(told).toHaveLength(1)
})
