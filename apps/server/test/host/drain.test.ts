import { makeRetailer } from '@kewo/testkit'
import { newClient } from '@kewo/db/embedded'
import { expect, test, vi } from 'vitest'
import { useServer } from './useServer.ts'

const { db, databaseUrl, url, ask, signIn, stop } = useServer()

test('requests under way are answered before the end, and nothing new is taken', async () => {
  const cookie = await signIn((await makeRetailer(db)).userId!)
  const holder = newClient({ connectionString: databaseUrl })
  await holder.connect()
  await holder.query('BEGIN; LOCK TABLE "Session" IN ACCESS EXCLUSIVE MODE')
  // Each asks for its session by itself: of operations only some of one person are under way at once.
  const asked = Array.from({ length: 12 }, () => ask('/api/auth/get-session', { headers: { cookie } }))
  await vi.waitFor(async () => {
    const { rows } = await holder.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    expect(rows[0]!.waiting).toBeGreaterThan(5)
  }, 15_000)
  const address = url('/health/ready')
  const stopped = stop()
  await vi.waitFor(() => expect(fetch(address)).rejects.toThrow('fetch failed'), 5_000)
  await holder.query('COMMIT')
  await holder.end()
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200))
  await stopped
})
