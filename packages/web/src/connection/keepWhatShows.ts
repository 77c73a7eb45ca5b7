import type { Exchange } from '@urql/core'
import { filter, pipe, tap } from 'wonka'

/**
 * What a change made stale is forgotten, and asked for again. Where that answer is lost the cache has nothing: the page goes on
 * showing what it showed, until the server answers again.
 */
export const keepWhatShows: Exchange =
  ({ forward }) =>
  (operations) => {
    const showing = new Set<number>()
    return pipe(
      operations,
      tap(({ kind, key }) => kind === 'teardown' && showing.delete(key)),
      forward,
      filter(({ operation: { kind, key }, data, error }) => {
        if (kind === 'query' && data) showing.add(key)
        return Boolean(data ?? error) || !showing.has(key)
      }),
    )
  }
