import { describe, expect, test } from 'vitest'
import { outcomeOf } from './signIn.ts'

const answer = (status: number, headers: Record<string, string> = {}) =>
  outcomeOf(new Response('', { status, headers }))

describe('how a sign-in ended', () => {
  test.each([
    [200, 'signedIn'],
    [400, 'wrong'],
    [401, 'wrong'],
    [403, 'wrong'],
    [422, 'wrong'],
    [500, 'broken'],
    [502, 'offline'],
    [503, 'offline'],
    [504, 'offline'],
  ])('%i: %s', (status, kind) => expect(answer(status)).toEqual({ kind }))

  test.each([
    [{ 'retry-after': '90' }, 2],
    [{ 'retry-after': '600' }, 10],
    [{}, 1],
  ])('too many tries, with %o: wait %i min', (headers, minutes) => {
    expect(answer(429, headers)).toEqual({ kind: 'tooManyTries', minutes })
  })
})
