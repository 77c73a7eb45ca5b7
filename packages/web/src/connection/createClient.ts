import { Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core'
import { failureOf } from '../failure/failureOf.ts'
import { noteAnswer, noteSilence } from '../online/reach.ts'
import { followSession } from '../session/followSession.ts'
import { noteFailure, pageBelongsTo } from '../session/whosePage.ts'
import { within } from '../within.ts'
import { byId } from '../documents/byId.ts'
import { askOnceMore } from './askOnceMore.ts'
import { cacheOnDevice, type CacheOptions } from './cacheOnDevice.ts'
import { liveUpdates } from './liveUpdates.ts'
import { requestHeaders } from './requestHeaders.ts'
import { timedFetch } from './serverClock.ts'

/** `viewerId`: whose cache it is. Each person has their own on the device. */
export type ClientOptions = CacheOptions & { locale: string }

/** Longer than this the start does not wait for what is kept on the device. */
const patience = 1_500

/** The way to the server, once it knows what is kept on the device. */
export async function createClient({ locale, ...cache }: ClientOptions): Promise<Client> {
  pageBelongsTo(cache.viewerId)
  followSession()
  let onRead = () => {}
  const read = new Promise<void>((resolve) => (onRead = resolve))
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: timedFetch,
    // What is in the cache shows at once; the server's answer replaces it.
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin', headers: requestHeaders(locale) },
    exchanges: [
      mapExchange({
        onError: (error) => noteFailure(failureOf(error)),
      }),
      cacheOnDevice(cache, onRead),
      askOnceMore,
      mapExchange({
        onResult: ({ error }) =>
          error && failureOf(error).kind === 'OFFLINE' ? noteSilence() : noteAnswer(),
      }),
      byId,
      fetchExchange,
      subscriptionExchange({ forwardSubscription: liveUpdates() }),
    ],
  })
  await within(patience, read, undefined)
  return client
}
