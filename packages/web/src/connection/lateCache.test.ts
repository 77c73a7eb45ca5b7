import { Client, gql, makeErrorResult, makeResult, type Operation, type OperationResult } from '@urql/core'
import { cacheExchange, offlineExchange, type StorageAdapter } from '@urql/exchange-graphcache'
import { expect, test, vi } from 'vitest'
import { filter, forEach, makeSubject, pipe } from 'wonka'
import { staleUpdates } from '../cache/staleUpdates.ts'
import { staleForShops } from '../generated/cacheShape.ts'
import { isUnreachable } from '../failure/failureOf.ts'
import { type Cache, lateCache } from './lateCache.ts'

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
const Arrived = gql`
  subscription {
    notificationArrived {
      id
      __typename
    }
  }
`
const offline = new TypeError('Failed to fetch')
const cache = () => cacheExchange({ updates: staleUpdates(staleForShops) })

/** A client whose server answers, and whose cache comes, when the test says so. */
function slowClient() {
  const answers = makeSubject<OperationResult>()
  const asked: Operation[] = []
  let come: (cache: Cache) => void = () => undefined
  const coming = new Promise<Cache>((resolve) => (come = resolve))
  const onHere = vi.fn<() => void>()
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      lateCache(coming, onHere),
      () => (operations) => {
        pipe(
          operations,
          filter(({ kind }) => kind !== 'teardown'),
          forEach((operation) => void asked.push(operation)),
        )
        return answers.source
      },
    ],
  })
  const last = (kind: string) => asked.findLast((operation) => operation.kind === kind)!
  const shown: string[] = []
  return {
    client,
    shown,
    acts: () => asked.filter(({ kind }) => kind !== 'query').length,
    questions: () => asked.filter(({ kind }) => kind === 'query').length,
    show: () =>
      client.query(Count, {}).subscribe(({ data, error, stale }) => {
        if (error) shown.push('failed')
        else shown.push(`${data.unreadNotificationCount}${stale ? ', out of date' : ''}`)
      }),
    answer: (unreadNotificationCount: number) =>
      answers.next(makeResult(last('query'), { data: { unreadNotificationCount } })),
    refuse: () =>
      answers.next(
        makeResult(last('query'), { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }),
      ),
    fail: () => answers.next(makeErrorResult(last('query'), offline)),
    hear: () => {
      const data = { notificationArrived: { __typename: 'Notification', id: 'n' } }
      answers.next({ ...makeResult(last('subscription'), { data }), hasNext: true })
    },
    acted: () => answers.next(makeResult(last('mutation'), { data: { readNotifications: 1 } })),
    async come(exchange = cache()) {
      come({ exchange, read: Promise.resolve() })
      await expect.poll(() => onHere.mock.calls).toHaveLength(1)
    },
  }
}

test('what was answered before is taken up: neither asked nor shown again, and known to who asks later', async () => {
  const late = slowClient()
  const page = late.show()
  late.answer(3)
  await late.come()
  expect(late.shown).toEqual(['3'])
  page.unsubscribe()
  const known = await late.client.query(Count, {}, { requestPolicy: 'cache-first' }).toPromise()
  expect(known.data).toMatchObject({ unreadNotificationCount: 3 })
  expect(late.questions()).toBe(1)
})

test('who asks before it comes for what is answered already is not sent to the server for it', async () => {
  const late = slowClient()
  const page = late.show()
  late.answer(3)
  const known = await late.client.query(Count, {}, { requestPolicy: 'cache-first' }).toPromise()
  expect(known.data).toEqual({ unreadNotificationCount: 3 })
  expect(late.questions()).toBe(1)
  const again = late.show()
  expect(late.questions()).toBe(2)
  expect(late.shown.at(-1)).toBe('3, out of date')
  late.answer(4)
  expect(late.shown.at(-1)).toBe('4')
  page.unsubscribe()
  again.unsubscribe()
})

test('what is on its way when the cache comes is answered through it', async () => {
  const late = slowClient()
  const page = late.show()
  await late.come()
  expect(late.shown).toEqual([])
  late.answer(3)
  page.unsubscribe()
  expect(late.shown).toEqual(['3'])
  const known = await late.client.query(Count, {}, { requestPolicy: 'cache-only' }).toPromise()
  expect(known.data).toMatchObject({ unreadNotificationCount: 3 })
  expect(late.questions()).toBe(1)
})

test('what was let go of before is not taken up', async () => {
  const late = slowClient()
  late.show().unsubscribe()
  await late.come()
  const known = await late.client.query(Count, {}, { requestPolicy: 'cache-only' }).toPromise()
  expect(known.data).toBeNull()
})

test.each([
  ['done', 'acted'],
  ['heard', 'hear'],
] as const)(
  'what shows is asked for anew for what was %s before the cache came, and since',
  async (_what, change) => {
    const late = slowClient()
    const page = late.show()
    const live = late.client.subscription(Arrived, {}).subscribe(() => undefined)
    late.answer(3)
    async function act() {
      if (change === 'acted') void late.client.mutation(Read, {}).toPromise()
      await expect.poll(late.acts).toBeGreaterThan(0)
      late[change]()
    }
    await act()
    expect(late.questions()).toBe(1)
    await late.come()
    await expect.poll(late.questions).toBe(2)
    late.answer(4)
    await act()
    await expect.poll(late.questions).toBe(3)
    late.answer(5)
    expect(late.shown).toEqual(['3', '3, out of date', '4', '4, out of date', '5'])
    page.unsubscribe()
    live.unsubscribe()
  },
)

test('where the server could not be reached, what was kept shows once it is here', async () => {
  const late = slowClient()
  const page = late.show()
  late.fail()
  const storage: StorageAdapter = {
    readData: () => Promise.resolve({ 'Query.unreadNotificationCount': '7' }),
    writeData: () => Promise.resolve(),
    readMetadata: () => Promise.resolve(null),
    writeMetadata: () => undefined,
    onOnline: () => undefined,
  }
  await late.come(
    offlineExchange({ storage, isOfflineError: (error) => error !== undefined && isUnreachable(error) }),
  )
  await expect.poll(() => late.shown).toEqual(['failed', '7, out of date'])
  page.unsubscribe()
})

test('what the server has refused is not asked again', async () => {
  const late = slowClient()
  const page = late.show()
  late.refuse()
  await late.come()
  expect(late.shown).toEqual(['failed'])
  expect(late.questions()).toBe(1)
  page.unsubscribe()
})
