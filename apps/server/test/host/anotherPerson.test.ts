import { once } from 'node:events'
import { makeOrganisation, makeRetailer } from '@kewo/testkit'
import { schema } from '@kewo/schema'
import { minimalArgs } from '@kewo/schema/test/minimalArgs'
import { getNamedType, type GraphQLObjectType, isCompositeType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { personHeader } from '../../src/host/anotherPerson.ts'
import { useServer } from './useServer.ts'

// A tab shows the page of one person while another has signed in beside it. Whatever the page sends then carries the
// session of the other: it is refused before anything is read or changed. Derived from the schema and from the server's
// own list of doors, so that a field or a door added tomorrow is tried too.

const { db, url, doors, ask, post, signIn, contentAtRest } = useServer()

type Tab = { page: string; cookie: string; own: string }
const tabs: Record<string, Tab> = {}

beforeAll(async () => {
  const { here, elsewhere, admin } = await makeOrganisation(db)
  const tab = async (page: string, own: string) => ({ page, own, cookie: await signIn(own) })
  Object.assign(tabs, {
    "a shop's page, another shop's session": await tab(here.retailer.userId, elsewhere.retailer.userId),
    "a manager's page, an admin's session": await tab(here.manager.userId, admin.userId),
    "a shop's page, its manager's session": await tab(here.retailer.userId, here.manager.userId),
    "the page of nobody, a shop's session": await tab('nobody', elsewhere.retailer.userId),
  })
})

const someId = Buffer.from('HelpRequest:01932d6e-0000-7000-8000-000000000000').toString('base64')

function documentsOf(operation: string, type: GraphQLObjectType | null | undefined) {
  return Object.values(type?.getFields() ?? {}).map(({ name, args, type: answer }) => {
    const selection = isCompositeType(getNamedType(answer)) ? '{ __typename }' : ''
    return { name, query: `${operation} { ${name}${minimalArgs(args, someId)} ${selection} }` }
  })
}

const queries = documentsOf('query', schema.getQueryType())
const mutations = documentsOf('mutation', schema.getMutationType())
const subscriptions = documentsOf('subscription', schema.getSubscriptionType())

const codeOf = (text: string): unknown => JSON.parse(text).errors?.[0]?.extensions?.code

/** Everything that a request could change, sessions too. */
const everything = async () => ({
  ...(await contentAtRest()),
  sessions: await db.session.findMany({ select: { token: true }, orderBy: { token: 'asc' } }),
})

const pairs = [
  "a shop's page, another shop's session",
  "a manager's page, an admin's session",
  "a shop's page, its manager's session",
  "the page of nobody, a shop's session",
]

describe.each(pairs)('%s', (pair) => {
  test('no field is answered, and nothing changes', async () => {
    const { page, cookie } = tabs[pair]!
    const before = await everything()
    const answered: unknown[] = []
    for (const { name, query } of [...queries, ...mutations]) {
      const { status, text } = await post('/graphql', { query }, { cookie, [personHeader]: page })
      const { data } = JSON.parse(text) as { data?: unknown }
      if (status !== 409 || codeOf(text) !== 'ANOTHER_PERSON' || data) answered.push([name, status, text])
    }
    expect(answered).toEqual([])
    expect(queries.length + mutations.length).toBeGreaterThan(100)
    expect(await everything()).toEqual(before)
  })

  test('no door opens, and nothing changes', async () => {
    const { page, cookie } = tabs[pair]!
    const before = await everything()
    const tried = doors().filter((door) => / \/(api|graphql)\b/.test(door))
    const opened: unknown[] = []
    for (const door of tried) {
      const [method, path] = door.split(' ') as [string, string]
      const answer = await ask(path.replaceAll(/:[a-z]+/gi, someId), {
        method,
        headers: {
          cookie,
          [personHeader]: page,
          'apollo-require-preflight': '1',
          ...contentOf(method).headers,
        },
        ...contentOf(method).body,
      })
      if (answer.status !== 409) opened.push([door, answer.status, answer.text])
      else if (method !== 'HEAD') expect(answer.text).toContain('ANOTHER_PERSON')
    }
    expect(opened).toEqual([])
    expect(tried).toEqual(
      expect.arrayContaining([
        'POST /api/files',
        'POST /api/registers',
        'POST /graphql',
        'POST /api/auth/sign-out',
      ]),
    )
    expect(await everything()).toEqual(before)
  })

  test('no subscription begins', async () => {
    const { page, cookie } = tabs[pair]!
    const socket = openSocket(cookie, page)
    const frames: string[] = []
    socket.on('message', (bytes: Buffer) => frames.push(bytes.toString()))
    socket.on('open', () => {
      for (const { name, query } of subscriptions)
        socket.send(JSON.stringify({ id: name, type: 'subscribe', payload: { query } }))
    })
    const [code] = (await once(socket, 'close')) as [number]
    // 4401: an operation that does not wait until the page's person is known.
    expect([4401, 4410]).toContain(code)
    expect(frames).toEqual([])
  })

  test('the socket is closed with a number of its own', async () => {
    const { page, cookie } = tabs[pair]!
    expect((await once(openSocket(cookie, page), 'close'))[0]).toBe(4410)
  })
})

function contentOf(method: string): { headers: Record<string, string>; body: { body?: string } } {
  if (method === 'GET' || method === 'HEAD') return { headers: {}, body: {} }
  return { headers: { 'content-type': 'application/json' }, body: { body: '{}' } }
}

function openSocket(cookie: string, page: string | undefined): WebSocket {
  const address = url('/graphql').replace('http', 'ws')
  const socket = new WebSocket(address, 'graphql-transport-ws', { headers: { cookie } })
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { person: page } })))
  return socket
}

describe('a page of the person who is signed in', () => {
  test.each(pairs.slice(0, 2))('%s: the same fields are not refused for that reason', async (pair) => {
    const { own, cookie } = tabs[pair]!
    for (const { query } of queries) {
      const { text } = await post('/graphql', { query }, { cookie, [personHeader]: own })
      expect(text).not.toContain('ANOTHER_PERSON')
    }
  })

  test('its socket is opened', async () => {
    const { own, cookie } = tabs[pairs[0]!]!
    const socket = openSocket(cookie, own)
    const [bytes] = (await once(socket, 'message')) as [Buffer]
    expect(JSON.parse(bytes.toString()).type).toBe('connection_ack')
    socket.close()
  })
})

test('a program, which says nothing of a page, is served as ever', async () => {
  const { cookie, own } = tabs[pairs[0]!]!
  const { text } = await post('/graphql', { query: '{ viewer { id } }' }, { cookie })
  expect(JSON.parse(text)).toEqual({ data: { viewer: { id: own } } })
})

test('an answer says for whom it is, so that a page that asked before it knew can tell', async () => {
  const { cookie, own } = tabs[pairs[0]!]!
  const query = '{ __typename }'
  expect((await post('/graphql', { query }, { cookie })).headers.get(personHeader)).toBe(own)
  expect((await post('/graphql', { query })).headers.get(personHeader)).toBeNull()
})

test('when nobody is signed in any more, the page is told that, and not of another person', async () => {
  const { userId } = await makeRetailer(db)
  const cookie = await signIn(userId!)
  await db.session.deleteMany({ where: { userId: userId! } })
  const headers = { cookie, [personHeader]: userId! }
  expect(codeOf((await post('/graphql', { query: '{ regions { id } }' }, headers)).text)).toBe(
    'UNAUTHENTICATED',
  )
})
