import { CombinedError } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { Failure } from './Failure.ts'
import { failureOf } from './failureOf.ts'

const answered = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message: 'x', extensions }] })

describe('failureOf', () => {
  test.each([
    ['UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['FORBIDDEN', 'FORBIDDEN'],
    ['NOT_FOUND', 'NOT_FOUND'],
    ['TOO_MANY', 'TOO_MANY'],
    ['PERSISTED_QUERY_NOT_FOUND', 'OUTDATED'],
    ['INTERNAL', 'BROKEN'],
    ['TOO_COMPLEX', 'BROKEN'],
  ])('the code %s means %s', (code, kind) => {
    expect(failureOf(answered({ code })).kind).toBe(kind)
  })

  test('a failure of the server carries the number to quote', () => {
    expect(failureOf(answered({ code: 'INTERNAL', requestId: '7f3a' })).number).toBe('7f3a')
  })

  test('no answer means offline, whatever words the browser has for it', () => {
    for (const words of ['Failed to fetch', 'Load failed', 'NetworkError when attempting to fetch resource.'])
      expect(failureOf(new CombinedError({ networkError: new TypeError(words) })).kind).toBe('OFFLINE')
  })

  test('a part of the app that cannot be fetched means offline', () => {
    for (const error of [
      new TypeError('Failed to fetch dynamically imported module: /staff/assets/RatingsPage.js'),
      new TypeError('Importing a module script failed.'),
      new Error('Unable to preload CSS for /staff/assets/RatingsPage.css'),
    ])
      expect(failureOf(error).kind).toBe('OFFLINE')
    expect(failureOf(new TypeError('x is undefined')).kind).toBe('BROKEN')
  })

  test.each([502, 503, 504])('a gateway that answers %i in our place means offline', (status) => {
    const error = new CombinedError({
      networkError: new Error('no JSON'),
      response: new Response('', { status }),
    })
    expect(failureOf(error).kind).toBe('OFFLINE')
  })

  test('an answer that is no GraphQL means broken, and 401 that the session is over', () => {
    const at = (status: number) =>
      new CombinedError({ networkError: new Error('no JSON'), response: new Response('', { status }) })
    expect(failureOf(at(500)).kind).toBe('BROKEN')
    expect(failureOf(at(401)).kind).toBe('UNAUTHENTICATED')
  })

  test('a page whose file cannot be fetched is offline; any other fault in the app is broken', () => {
    expect(failureOf(new TypeError('Failed to fetch dynamically imported module: /x.js')).kind).toBe(
      'OFFLINE',
    )
    expect(failureOf(new TypeError('x is undefined')).kind).toBe('BROKEN')
  })

  test('a failure stays what it is', () => {
    const failure = new Failure('NOT_FOUND')
    expect(failureOf(failure)).toBe(failure)
  })
})
