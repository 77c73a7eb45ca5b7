import { Client, type Exchange, gql, makeResult } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { expect, test } from 'vitest'
import { filter, map, pipe } from 'wonka'
import { staleForShops } from '../generated/cacheShape.ts'
import { staleUpdates } from './staleUpdates.ts'

const Count = gql`
  query {
    unreadNotificationCount
  }
`
const Read = gql`
  mutation {
    readNotifications
  }
`

test('reading the notifications asks for the count of unread ones again where it shows', async () => {
  let unread = 3
  const server: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind !== 'teardown'),
      map((operation) => {
        if (operation.kind === 'query')
          return makeResult(operation, { data: { unreadNotificationCount: unread } })
        const readNotifications = unread
        unread = 0
        return makeResult(operation, { data: { readNotifications } })
      }),
    )
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange({ updates: staleUpdates(staleForShops) }), server],
  })
  const shown: number[] = []
  const { unsubscribe } = client
    .query(Count, {})
    .subscribe(({ data }) => data && shown.push(data.unreadNotificationCount))
  await client.mutation(Read, {}).toPromise()
  unsubscribe()
  expect(shown).toEqual([3, 0])
})
