import { personOfPage } from '../session/whosePage.ts'

/** `apollo-require-preflight` keeps other sites from sending requests in a signed-in person's name (CSRF). */
export const plainHeaders = (locale: string) => ({
  'accept-language': locale,
  'apollo-require-preflight': '1',
})

/**
 * For everything that is asked or done in somebody's name: says whose page it comes from, so that the server can refuse
 * it when another person is signed in by now. Only what asks who that is goes without (`plainHeaders`).
 */
export const requestHeaders = (locale: string) => ({
  ...plainHeaders(locale),
  'kewo-person': personOfPage(),
})
