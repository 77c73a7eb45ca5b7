import { expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const development = useServer({ production: false, introspection: true })
const production = useServer()

const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }

test('in development a browser that opens /graphql is shown GraphiQL, and all of it comes from the server', async () => {
  const page = await development.ask('/graphql', asBrowser)
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.text).toContain('<title>GraphiQL · Kewo</title>')
  expect(page.text).not.toMatch(/\b(src|href)="?https?:/)
  const policy = page.headers.get('content-security-policy')
  expect(policy).toMatch(/script-src 'self' ('sha256-[\w+/=]+' ?)+;/)
  expect(policy).not.toMatch(/http|script-src[^;]*unsafe/)
  for (const file of ['ruru.js', 'ruru.css', 'graphqlWorker.js']) {
    const { status, text } = await development.ask(`/graphql/graphiql/${file}`)
    expect([status, text.length > 10_000]).toEqual([200, true])
  }
  expect((await development.ask('/graphql/graphiql/none.js')).status).toBe(404)
})

test('a program is answered beside it, and so is a query in the address that a browser opens', async () => {
  const whole = await development.ask('/graphql?query={__typename}', {
    headers: { accept: 'application/json' },
  })
  expect([whole.status, whole.text.trim()]).toEqual([200, '{"data":{"__typename":"Query"}}'])
  const none = await development.ask('/graphql', { headers: { accept: 'application/json' } })
  expect(none.status).toBe(400)
})

test('in production there is none of it: the answer is that of an address with nothing asked', async () => {
  const page = await production.ask('/graphql', asBrowser)
  expect(page.text).not.toContain('GraphiQL')
  expect(page.headers.get('content-type')).not.toContain('html')
  expect(page.status).toBeGreaterThanOrEqual(400)
  const file = await production.ask('/graphql/graphiql/ruru.js')
  expect(file.text).not.toContain('GraphiQL')
  expect(production.doors().filter((door) => door.includes('graphiql'))).toEqual([])
})
