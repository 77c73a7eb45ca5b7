import { isAssistedAct } from '@kewo/domain'
import { Client, fetchExchange, mapExchange } from '@urql/core'
import { filter, pipe } from 'wonka'
import { cacheIn, type Kind } from '../cache/cacheOnDevice.ts'
import { plainHeaders } from '../connection/requestHeaders.ts'
import { byId } from '../documents/byId.ts'
import { failureOf } from '../failure/failureOf.ts'
import { rootField } from './rootField.ts'

type Looking = Kind & {
  /** It acts for the shop as well: what may be done for one goes to the server. */
  acts: boolean
  perspectiveId: string
  locale: string
  /** The time is up, or whoever looks has signed out. */
  onOver: () => void
}

/**
 * Asks with the eyes of a shop. What a page would do of itself (read, opened, heard) goes nowhere: the server would refuse it. What is
 * read is kept in this page alone, nothing of it on the device.
 */
export function createLookingClient({ perspectiveId, locale, acts, onOver, ...cache }: Looking): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: {
      credentials: 'same-origin',
      headers: { ...plainHeaders(locale), 'kewo-perspective': perspectiveId },
    },
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (failureOf(error).kind === 'UNAUTHENTICATED') onOver()
        },
      }),
      ({ forward }) =>
        (operations) =>
          forward(
            pipe(
              operations,
              filter(
                ({ kind, query }) =>
                  kind === 'query' ||
                  kind === 'teardown' ||
                  (acts && kind === 'mutation' && isAssistedAct(rootField(query) ?? '')),
              ),
            ),
          ),
      cacheIn(cache, nowhere),
      byId,
      fetchExchange,
    ],
  })
}

const nowhere = {
  readData: () => Promise.resolve({}),
  writeData: () => Promise.resolve(),
  readMetadata: () => Promise.resolve([]),
  writeMetadata: () => {},
}

/** Asks as the one who looks: what that person's own sign-in may know and end of it. */
export const createOwnClient = (locale: string): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: plainHeaders(locale) },
    exchanges: [byId, fetchExchange],
  })
