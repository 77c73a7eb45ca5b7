import { offlineExchange, type ResolverConfig } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { isUnreachable } from '../failure/failureOf.ts'
import { connections, keyless, possibleTypes } from '../generated/cacheShape.ts'
import { openReadCache } from './openReadCache.ts'
import { type MadeStale, staleUpdates } from './staleUpdates.ts'

/** together: pages fetched one after the other read as one list. apart: each page is read by itself. */
export type Pages = 'together' | 'apart'

// Types without an id are known to the cache only so that it does not warn of them: no phone needs their names.
const isDevelopment = import.meta.env.DEV

type Kind = { pages: Pages; stale: MadeStale }

/** Keeps what was read, so that it still opens without a signal. `read`: what was kept before is there. */
export const cacheOnDevice =
  ({ pages, stale }: Kind) =>
  (viewerId: string) => {
    let onRead = () => {}
    const read = new Promise<void>((resolve) => (onRead = resolve))
    const exchange = offlineExchange({
      storage: openReadCache(viewerId, onRead),
      possibleTypes,
      keys: isDevelopment ? Object.fromEntries(keyless.map((type) => [type, () => null])) : {},
      updates: staleUpdates(stale),
      resolvers: pages === 'together' ? joinedPages() : {},
      isOfflineError: (error) => error !== undefined && isUnreachable(error),
    })
    return { exchange, read }
  }

function joinedPages(): ResolverConfig {
  return Object.fromEntries(
    Object.entries(connections).map(([type, fields]) => [
      type,
      Object.fromEntries(fields.map((field) => [field, relayPagination()])),
    ]),
  )
}
