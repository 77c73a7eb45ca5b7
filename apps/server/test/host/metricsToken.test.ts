import { expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const token = 'a token for tests alone'
const { ask } = useServer({ metricsToken: token })

test.each([
  ['nothing', undefined, 404],
  ['another token', `Bearer ${token}x`, 404],
  ['the token without its scheme', token, 404],
  ['the token', `Bearer ${token}`, 200],
])(
  'where a token is set, %s reads the figures or not, also from this machine',
  async (_what, authorization, status) => {
    expect((await ask('/metrics', authorization ? { headers: { authorization } } : {})).status).toBe(status)
  },
)
