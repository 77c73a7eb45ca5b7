import { createDb, type Db, poolFigures } from '@kewo/db'
import { makeBrand, until, useDatabase } from '@kewo/testkit'
import { randomInt } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'

const { db: elsewhere, url } = useDatabase()
const db = createDb(url, 5)
afterAll(() => db.$disconnect())

/** Which connection answers. */
const answeredBy = async (one: Pick<Db, '$queryRaw'> = db) =>
  (await one.$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`)[0].pid

// What Prisma answers with is asked only once somebody waits for it.
const read = async () => db.brand.findFirst()

/** Asks while somebody holds the brands, so that the answer waits; `free` lets them go. */
async function heldUp<Answer>(ask: () => Promise<Answer>, waiting = 1) {
  let free = () => undefined as void
  const holding = elsewhere.$transaction(
    async (holder) => {
      await holder.$executeRaw`LOCK TABLE "Brand" IN ACCESS EXCLUSIVE MODE`
      await new Promise<void>((resolve) => (free = resolve))
    },
    { timeout: 100_000 },
  )
  await until(async () =>
    // Readers of a moment ago may hold locks of theirs still.
    expect(
      await waitsFor(`relation = '"Brand"'::regclass AND mode = 'AccessExclusiveLock' AND granted`),
    ).toBeGreaterThan(0),
  )
  const answer = ask()
  await until(async () => expect(await waitsFor('NOT granted')).toBeGreaterThanOrEqual(waiting))
  return {
    answer,
    async free() {
      free()
      await holding
    },
  }
}
const waitsFor = async (which: string) =>
  (
    await elsewhere.$queryRawUnsafe<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'relation' AND ${which}`,
    )
  )[0].count

test('reads of one moment share a connection, those of a transaction and counts do not', async () => {
  const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => answeredBy()))
  expect(new Set(others)).toEqual(new Set([first]))
  const inTransaction = await db.$transaction(async (own) => [await answeredBy(own), await answeredBy()])
  expect(inTransaction[0]).not.toBe(inTransaction[1])
})

test('each is given its own answer, whatever fails beside it', async () => {
  const seed = randomInt(1_000_000)
  const answers = await Promise.allSettled(
    Array.from({ length: 200 }, (_none, index) => {
      const kind = (seed * 31 + index * 7) % 5
      if (kind === 0) return db.$queryRaw`SELECT 1 / (${index}::int - ${index}::int) AS value`
      if (kind === 1) return db.$queryRawUnsafe(`SELECT ${index} AS value FROM "NoTable"`)
      return db.$queryRaw<{ value: number }[]>`SELECT ${index}::int AS value`
    }),
  )
  const wrong = answers.filter((answer, index) => {
    const fails = (seed * 31 + index * 7) % 5 < 2
    if (answer.status === 'rejected') return !fails
    return fails || JSON.stringify(answer.value) !== JSON.stringify([{ value: index }])
  })
  expect({ seed, wrong }).toEqual({ seed, wrong: [] })
})

test('what is slow holds up nothing that is asked after it', async () => {
  await makeBrand(elsewhere, { name: '江雾' })
  const { answer, free } = await heldUp(() =>
    Promise.all([db.brand.findMany({ select: { name: true } }), db.brand.count(), db.brand.findFirst()]),
  )
  for (let round = 0; round < 50; round += 1) expect(await answeredBy()).toBeGreaterThan(0)
  await free()
  expect(await answer).toMatchObject([[{ name: '江雾' }], 1, { name: '江雾' }])
})

test('where everything that is shared is held up, a read has a connection to itself', async () => {
  const { answer, free } = await heldUp(async () => {
    const first = read()
    await until(async () => expect(await waitsFor('NOT granted')).toBe(1))
    return Promise.all([first, read()])
  }, 2)
  // Nobody could know yet that the second is slow when the first of these goes.
  expect(await Promise.any([answeredBy(), setTimeout(100).then(() => answeredBy())])).toBeGreaterThan(0)
  await free()
  await answer
})

test('what breaks fails what was sent down it, and no more', async () => {
  const { answer, free } = await heldUp(read)
  // It may fail before the one who ends it has his own answer.
  const failed = answer.catch((error: unknown) => error)
  await elsewhere.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted AND locktype = 'relation'`
  expect(await failed).toBeInstanceOf(Error)
  await free()
  expect(await db.brand.count()).toBe(1)
  const pids = await Promise.all(Array.from({ length: 5 }, () => answeredBy()))
  expect(new Set(pids).size).toBe(1)
})

test('nothing is left of it once it is let go', async () => {
  const own = createDb(url, 5)
  const pid = await answeredBy(own)
  await own.$disconnect()
  await until(async () =>
    expect(await elsewhere.$queryRaw`SELECT 1 FROM pg_stat_activity WHERE pid = ${pid}`).toEqual([]),
  )
})

test('what is held up in a lane is told, until it is answered', async () => {
  const { answer, free } = await heldUp(read)
  await until(() => expect(poolFigures(db)).toMatchObject({ inLanes: 1, longestLane: 1, heldUp: 1 }))
  await free()
  await answer
  expect(poolFigures(db)).toMatchObject({ inLanes: 0, longestLane: 0, heldUp: 0, waiting: 0 })
})
