/** `apollo-require-preflight` keeps other sites from sending requests in a signed-in person's name (CSRF). */
export const requestHeaders = (locale: string) => ({
  'accept-language': locale,
  'apollo-require-preflight': '1',
})
