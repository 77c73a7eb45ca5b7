import { auditServer } from 'graphql-http'
import { expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { url } = useServer({ introspection: true })

test('GraphQL over HTTP as its specification asks: no audit fails', async () => {
  const results = await auditServer({ url: url('/graphql') })
  const named = (status: string) =>
    results.filter((result) => result.status === status).map(({ id, name }) => `${id} ${name}`)
  expect({ error: named('error'), warn: named('warn'), notice: named('notice') }).toEqual({
    error: [],
    warn: [],
    notice: [],
  })
  expect(results.length).toBeGreaterThanOrEqual(61)
})
