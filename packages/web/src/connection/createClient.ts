import { Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core'
import { firstPageShown } from '../early/firstPageShown.ts'
import { isKept } from '../early/kept.ts'
import { failureOf } from '../failure/failureOf.ts'
import { noteAnswer, noteSilence } from '../online/reach.ts'
import { noteVersion } from '../page/renew.ts'
import { followSession } from '../session/followSession.ts'
import { noteFailure, pageBelongsTo } from '../session/whosePage.ts'
import { within } from '../within.ts'
import { byId } from '../documents/byId.ts'
import { askOnceMore } from './askOnceMore.ts'
import { fetchPart } from './fetchPart.ts'
import { type Cache, lateCache } from './lateCache.ts'
import { liveUpdates } from './liveUpdates.ts'
import { requestHeaders } from './requestHeaders.ts'
import { timedFetch } from './serverClock.ts'

/** How an app fetches its cache: a part of its own, which a first page on a new device does without. */
export type CacheOfApp = () => Promise<{ cache: (viewerId: string) => Cache }>

export type ClientOptions = { locale: string; viewerId: string; cache: CacheOfApp }

/** Longer than this the start does not wait for what is kept on the device. */
const patience = 1_500

/** The way to the server, once it knows what is kept on the device. */
export async function createClient({ locale, viewerId, cache }: ClientOptions): Promise<Client> {
  pageBelongsTo(viewerId)
  followSession()
  // Another tab may hold it, for however long.
  const kept = within(patience, isKept(viewerId), false)
  let onHere = () => {}
  const here = new Promise<void>((resolve) => (onHere = resolve))
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: timedFetch,
    // What is in the cache shows at once; the server's answer replaces it.
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin', headers: requestHeaders(locale) },
    exchanges: [
      mapExchange({
        onError(error) {
          const failure = failureOf(error)
          noteFailure(failure)
          noteVersion(failure)
        },
      }),
      lateCache(openCache(cache, viewerId, kept), onHere),
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
  if (await kept) await within(patience, here, undefined)
  return client
}

/** Where nothing is kept, fetching the cache would only keep the first page waiting. */
async function openCache(cache: CacheOfApp, viewerId: string, kept: Promise<boolean>): Promise<Cache> {
  if (!(await kept)) await firstPageShown()
  const part = await fetchPart(cache)
  return part.cache(viewerId)
}
