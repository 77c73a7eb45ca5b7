import { Client, fetchExchange } from '@urql/core'
import { byId } from '../documents/byId.ts'
import { requestHeaders } from './requestHeaders.ts'

/** For what may be done before sign-in. Keeps nothing. */
export function createVisitorClient(locale: string): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: requestHeaders(locale) },
    exchanges: [byId, fetchExchange],
  })
}
