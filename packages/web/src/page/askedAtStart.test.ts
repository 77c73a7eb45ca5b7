import { Client, type Exchange, gql, makeResult } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { expect, test } from 'vitest'
import { filter, map, pipe } from 'wonka'
import { askedAtStart, takeStartAnswer } from './askedAtStart.ts'

const Count = gql<{ unreadNotificationCount: number }>`
  query {
    unreadNotificationCount
  }
`

test('a page whose question has failed at the start asks it anew', async () => {
  let asked = 0
  const server: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind === 'query'),
      map((operation) => {
        asked++
        if (asked === 1) return makeResult(operation, { errors: [{ message: 'broken' }] })
        return makeResult(operation, { data: { unreadNotificationCount: 3 } })
      }),
    )
  const exchanges = [cacheExchange({}), server]
  const client = new Client({
    ...{ url: '/graphql', preferGetMethod: false, requestPolicy: 'cache-and-network' as const, exchanges },
  })
  askedAtStart(Count, {})
  await takeStartAnswer(client, Promise.resolve())
  const { data } = await client.query(Count, {}).toPromise()
  expect(data?.unreadNotificationCount).toBe(3)
  expect(asked).toBe(2)
})
