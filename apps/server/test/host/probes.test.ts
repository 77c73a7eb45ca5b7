import { once } from 'node:events'
import { makeRetailer } from '@kewo/testkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { useServer } from './useServer.ts'

const { db, url, ask, post, signIn } = useServer()
let cookie = ''
beforeAll(async () => void (cookie = await signIn((await makeRetailer(db)).userId!)))

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')
const deep = (levels: number) => `${'parent { '.repeat(levels)} id ${'}'.repeat(levels)}`

/** What the usual tools send, by what they call it. */
const probes: [name: string, query: string][] = [
  ['alias flood', `{ ${times(200, (index) => `a${index}: __typename`)} }`],
  ['field flood', `{ ${times(3_000, () => '__typename')} }`],
  ['flood of one field', `{ viewer { ${times(900, () => 'name')} } }`],
  ['directive flood', `{ __typename ${times(400, () => '@skip(if: false)')} }`],
  ['flood of unknown directives', `{ __typename ${times(400, (index) => `@a${index}`)} }`],
  ['fragment flood', `{ ${times(400, () => '... { __typename }')} }`],
  ['circular fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ['introspection', '{ __schema { types { name } } }'],
  [
    'circular introspection',
    `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`,
  ],
  ['introspection of one type', '{ __type(name: "Retailer") { fields { name } } }'],
  ['deep nesting', `{ viewer { retailer { region { ${deep(40)} } } } }`],
  ['huge literal', `{ node(id: "${'x'.repeat(250_000)}") { id } }`],
  ['a list without end', `{ products(filter: { search: [${times(3_000, () => '1')}] }) { totalCount } }`],
  ['suggestions', '{ vewer { name } }'],
]

const codesOf = (errors: readonly { extensions?: { code?: string } }[] | undefined) =>
  errors?.map(({ extensions }) => extensions?.code) ?? ['ANSWERED']
const refusals = /^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|TOO_COMPLEX|NOT_FOUND|BAD_REQUEST)$/

function expectRefused(text: string): void {
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }
  for (const code of codesOf(errors)) expect(code).toMatch(refusals)
  expect(text).not.toMatch(/did you mean|node_modules|"stacktrace"|\bat \S+:\d+/i)
}

test.each(probes)('over HTTP, %s is refused', async (_name, query) => {
  expectRefused((await post('/graphql', { query }, { cookie })).text)
})

test.each(probes)('over a socket, %s is refused', async (_name, query) => {
  const socket = new WebSocket(url('/graphql').replace('http', 'ws'), 'graphql-transport-ws', {
    headers: { cookie },
  })
  const next = async () =>
    JSON.parse(String((await once(socket, 'message'))[0])) as { type: string; payload?: unknown }
  await once(socket, 'open')
  const acknowledged = next()
  socket.send('{"type":"connection_init"}')
  expect((await acknowledged).type).toBe('connection_ack')
  const answered = next()
  socket.send(JSON.stringify({ id: 'a', type: 'subscribe', payload: { query } }))
  const { type, payload } = await answered
  expectRefused(JSON.stringify(type === 'error' ? { errors: payload } : payload))
  socket.terminate()
})

describe('tricks of HTTP', () => {
  test('a batch is refused', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))
    expect((await post('/graphql', batch, { cookie })).status).toBe(400)
  })

  test.each(['mutation { leaveStaff(id: "x") { __typename } }', 'mutation { __typename }'])(
    'GET does not run %s',
    async (mutation) => {
      const address = `/graphql?query=${encodeURIComponent(mutation)}`
      expect((await ask(address, { headers: { cookie } })).status).toBeGreaterThanOrEqual(400)
    },
  )

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/graphql',
    'multipart/form-data; boundary=x',
    'application/json-seq',
    '',
  ])('a body said to be "%s" is refused', async (type) => {
    const { status } = await post('/graphql', '{"query":"{ __typename }"}', { cookie, 'content-type': type })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  test('huge variables are refused', async () => {
    const variables = { id: 'x'.repeat(300_000) }
    const { status } = await post(
      '/graphql',
      { query: 'query ($id: ID!) { node(id: $id) { id } }', variables },
      { cookie },
    )
    expect(status).toBe(413)
  })

  test('traces and debug modes tell nothing more', async () => {
    const headers = {
      cookie,
      'apollo-federation-include-trace': 'ftv1',
      'x-apollo-tracing': '1',
      'x-debug': '1',
    }
    const { text } = await post(
      '/graphql?debug=1&tracing=1',
      { query: '{ __typename }', extensions: { tracing: true } },
      headers,
    )
    expect(JSON.parse(text)).toEqual({ data: { __typename: 'Query' } })
  })
})
