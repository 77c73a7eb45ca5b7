import { Client, type Exchange, gql, makeResult, type Operation, type OperationResult } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { expect, test } from 'vitest'
import { forEach, makeSubject, pipe } from 'wonka'
import { staleUpdates } from '../cache/staleUpdates.ts'
import { staleForShops } from '../generated/cacheShape.ts'
import { askOnceMore } from './askOnceMore.ts'

const Count = gql`
  query {
    unreadNotificationCount
  }
`
const Arrived = gql`
  subscription {
    notificationArrived {
      id
    }
  }
`

/** A server that answers when the test says so. */
function slowServer() {
  const answers = makeSubject<OperationResult>()
  const asked: Operation[] = []
  const exchange: Exchange = () => (operations) => {
    pipe(
      operations,
      forEach((operation) => void asked.push(operation)),
    )
    return answers.source
  }
  const waits = (kind: string) => asked.filter((operation) => operation.kind === kind)
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange({ updates: staleUpdates(staleForShops) }), askOnceMore, exchange],
  })
  return {
    client,
    questions: () => waits('query').length,
    answer: (unreadNotificationCount: number) =>
      answers.next(makeResult(waits('query').at(-1)!, { data: { unreadNotificationCount } })),
    tell: () =>
      answers.next({
        ...makeResult(waits('subscription').at(-1)!, {
          data: { notificationArrived: { __typename: 'Notification', id: 'n' } },
        }),
        hasNext: true,
      }),
  }
}

test('what changes while an answer is on its way is asked for once more after it', async () => {
  const server = slowServer()
  const shown: number[] = []
  const page = server.client
    .query(Count, {})
    .subscribe(({ data }) => data && shown.push(data.unreadNotificationCount))
  const live = server.client.subscription(Arrived, {}).subscribe(() => undefined)
  // The server has read 3 and then something arrives; the word of it overtakes the answer.
  server.tell()
  server.answer(3)
  await expect.poll(server.questions).toBe(2)
  server.answer(4)
  expect(shown.at(-1)).toBe(4)
  await Promise.resolve()
  expect(server.questions()).toBe(2)
  page.unsubscribe()
  live.unsubscribe()
})

test('a page that was left is not asked for again', async () => {
  const server = slowServer()
  const page = server.client.query(Count, {}).subscribe(() => undefined)
  const live = server.client.subscription(Arrived, {}).subscribe(() => undefined)
  server.tell()
  page.unsubscribe()
  server.answer(3)
  await Promise.resolve()
  expect(server.questions()).toBe(1)
  live.unsubscribe()
})
