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

const Told = gql`
  subscription {
    notificationArrived {
      __typename
      id
      leadsTo
    }
  }
`
const Campaign = gql`
  query ($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Campaign {
        title
      }
    }
  }
`

test('a notification that arrives asks for what it leads to again, and for nothing else', async () => {
  const asked: string[] = []
  const server: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind !== 'teardown'),
      map((operation) => {
        if (operation.kind === 'subscription')
          return makeResult(operation, {
            data: { notificationArrived: { __typename: 'Notification', id: 'n', leadsTo: 'one' } },
          })
        const { id } = operation.variables as { id: string }
        asked.push(id)
        return makeResult(operation, {
          data: { node: { __typename: 'Campaign', id, title: `${asked.length}` } },
        })
      }),
    )
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange({ updates: staleUpdates(staleForShops) }), server],
  })
  const shown: string[] = []
  const subscriptions = ['one', 'other'].map((id) =>
    client.query(Campaign, { id }).subscribe(({ data }) => data && shown.push(`${id} ${data.node.title}`)),
  )
  subscriptions.push(client.subscription(Told, {}).subscribe(() => undefined))
  await expect.poll(() => shown).toEqual(['one 1', 'other 2', 'one 3'])
  for (const { unsubscribe } of subscriptions) unsubscribe()
  expect(asked).toEqual(['one', 'other', 'one'])
})
