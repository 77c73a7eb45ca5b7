import { describe, expect, test } from 'vitest'
import { outcomeOf } from './signIn.ts'

const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  outcomeOf(new Response(JSON.stringify(body), { status, headers }))

describe('how a sign-in ended', () => {
  test('signed in', async () => {
    expect(await answer(200, { token: 'x' })).toEqual({ kind: 'signedIn' })
  })

  test('a second factor is asked for', async () => {
    expect(await answer(200, { twoFactorRedirect: true })).toEqual({ kind: 'secondFactor' })
  })

  test.each([400, 401, 403, 422])('%i: wrong', async (status) => {
    expect(await answer(status)).toEqual({ kind: 'wrong' })
  })

  test.each([
    [{ 'retry-after': '90' }, 2],
    [{ 'x-retry-after': '600' }, 10],
    [{}, 1],
  ])('too many tries, with %o: wait %i min', async (headers, minutes) => {
    expect(await answer(429, {}, headers)).toEqual({ kind: 'tooManyTries', minutes })
  })

  test('a gateway in our place is no signal', async () => {
    expect(await answer(503)).toEqual({ kind: 'offline' })
  })

  test('a failure of the server carries its number', async () => {
    expect(await answer(500, {}, { 'x-request-id': 'b2' })).toEqual({ kind: 'broken', number: 'b2' })
  })
})
