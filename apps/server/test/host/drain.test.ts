import { makeRetailer, until } from '@kewo/testkit'
import { newClient } from '@kewo/db/embedded'
import { expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { db, databaseUrl, url, post, signIn, stop } = useServer()

/** How many wait for the lock. Not to be asked by its holder: a transaction sees one state of this view all along. */
async function waiting(): Promise<number> {
  const [row] = await db.$queryRaw<[{ waiting: number }]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return row.waiting
}

test('requests under way are answered before the end, and nothing new is taken', async () => {
  const cookie = await signIn((await makeRetailer(db)).userId!)
  const holder = newClient({ connectionString: databaseUrl })
  await holder.connect()
  await holder.query('BEGIN; LOCK TABLE "Session" IN ACCESS EXCLUSIVE MODE')
  const asked: ReturnType<typeof post>[] = []
  // One by one: what is asked in one moment waits behind each other on one connection.
  for (let count = 1; count <= 6; count += 1) {
    asked.push(post('/graphql', { query: '{ __typename }' }, { cookie }))
    await until(async () => expect(await waiting()).toBe(count))
  }
  const address = url('/health/ready')
  const stopped = stop()
  await until(() => expect(fetch(address)).rejects.toThrow('fetch failed'))
  await holder.query('COMMIT')
  await holder.end()
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200))
  await stopped
})
