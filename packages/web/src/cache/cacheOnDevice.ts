import { offlineExchange, type ResolverConfig, type StorageAdapter } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { isUnreachable } from '../failure/failureOf.ts'
import { connections, keyless, possibleTypes } from '../generated/cacheShape.ts'
import { openReadCache } from './openReadCache.ts'
import { type MadeStale, staleUpdates } from './staleUpdates.ts'

/** together: pages fetched one after the other read as one list. apart: each page is read by itself. */
export type Pages = 'together' | 'apart'

// Types without an id are known to the cache only so that it does not warn of them: no phone needs their names.
const isDevelopment = import.meta.env.DEV

export type Kind = { pages: Pages; stale: MadeStale }

/** What was read shows again at once, and is kept in a storage. */
export const cacheIn = ({ pages, stale }: Kind, storage: StorageAdapter) =>
  offlineExchange({
    storage,
    possibleTypes,
    keys: isDevelopment ? Object.fromEntries(keyless.map((type) => [type, () => null])) : {},
    updates: staleUpdates(stale),
    resolvers: pages === 'together' ? joinedPages() : {},
    isOfflineError: (error) => error !== undefined && isUnreachable(error),
  })

/** Keeps what was read, so that it still opens without a signal. `read`: what was kept before is there. */
export const cacheOnDevice = (kind: Kind) => (viewerId: string) => {
  let onRead = () => {}
  const read = new Promise<void>((resolve) => (onRead = resolve))
  const exchange = cacheIn(kind, openReadCache(viewerId, onRead))
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
