import {
  type Client,
  Client as UrqlClient,
  fetchExchange,
  mapExchange,
  subscriptionExchange,
} from '@urql/core'
import { failureOf } from '../failure/failureOf.ts'
import { cacheOnDevice, type Pages } from './cacheOnDevice.ts'
import { liveUpdates } from './liveUpdates.ts'
import { requestHeaders } from './requestHeaders.ts'

export type ClientOptions = {
  locale: string
  /** Whose cache it is: each person has their own on the device. */
  viewerId: string
  pages: Pages
  /** The server says that nobody is signed in any more. */
  onSessionEnded: () => void
}

export function createClient({ locale, viewerId, pages, onSessionEnded }: ClientOptions): Client {
  return new UrqlClient({
    url: '/graphql',
    preferGetMethod: false,
    // What is in the cache shows at once; the server's answer replaces it.
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin', headers: requestHeaders(locale) },
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (failureOf(error).kind === 'UNAUTHENTICATED') onSessionEnded()
        },
      }),
      cacheOnDevice(viewerId, pages),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: liveUpdates(onSessionEnded) }),
    ],
  })
}
