import { makeOrganisation, type Team } from '@kewo/testkit'
import { beforeAll, expect, test } from 'vitest'
import { scrypt } from '../../src/host/signIn/signIns.ts'
import { useServer } from './useServer.ts'

const { db, post, signIn } = useServer({ passwords: scrypt })
let here: Team

beforeAll(async () => {
  here = (await makeOrganisation(db)).here
})

const ask = (cookie: string) =>
  post('/graphql', { query: '{ toRate { role } }' }, { cookie, 'apollo-require-preflight': '1' })

test('a first password is changed at first use, and until then nothing else is open', async () => {
  const { userId } = here.retailer
  const first = await signIn(userId)
  await db.user.update({ where: { id: userId }, data: { mustChangePassword: true } })
  expect((await ask(first)).text).toContain('SIGN_IN_INCOMPLETE')
  const change = (newPassword: string, currentPassword = 'a good password') =>
    post(
      '/api/auth/change-password',
      { currentPassword, newPassword },
      { cookie: first, 'kewo-person': userId },
    )
  expect((await change('12345678')).status).toBe(422)
  expect((await change('another good one', 'not this one')).status).toBe(400)
  const changed = await change('another good one')
  expect([changed.status, changed.text]).toEqual([200, expect.any(String)])
  const cookie = changed.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  expect((await ask(cookie)).text).not.toContain('SIGN_IN_INCOMPLETE')
  const { password } = await db.account.findFirstOrThrow({ where: { userId } })
  expect(password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/)
})
