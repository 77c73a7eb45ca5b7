import { askPool, isUnfitValue, Prisma } from '@kewo/db'
import { afterEach, expect, test, vi } from 'vitest'
import { useSchema } from './useSchema.ts'

const { db } = useSchema()

const anything = Prisma.sql`SELECT ${'词 word'} AS text, ${7}::int AS number, ${1.5}::float8 AS fraction, ${true}::boolean AS truth,
  ${null}::text AS nothing, ${'2026-11-23'}::date AS day, ${new Date('2026-11-23T01:02:03.456Z')}::timestamptz AS instant,
  ${['019a0000-0000-7000-8000-000000000001']}::uuid[] AS ids, ${'{"a": [1, null]}'}::jsonb AS json,
  'PLANNED'::"VisitStatus" AS status`

afterEach(() => vi.unstubAllEnvs())

test.each(['Asia/Shanghai', 'America/New_York'])(
  'what is asked of the pool is read as Prisma reads it, in %s',
  async (zone) => {
    vi.stubEnv('TZ', zone)
    const [row] = await askPool(db, anything)
    expect(row).toEqual((await db.$queryRaw<object[]>(anything))[0])
    expect(row).toMatchObject({ day: new Date('2026-11-23'), instant: new Date('2026-11-23T01:02:03.456Z') })
  },
)

test.each(['no id', 'a\0b', '019a0000'])(
  'a value that no column takes (%j) is the fault of who sent it',
  async (id) => {
    const fault: unknown = await askPool(db, Prisma.sql`SELECT ${id}::uuid AS id`).catch(
      (error: unknown) => error,
    )
    expect(isUnfitValue(fault)).toBe(true)
  },
)

test('any other fault is none of a value, and the next question is answered', async () => {
  const fault: unknown = await askPool(db, Prisma.sql`SELECT 1 / ${0}::int`).catch((error: unknown) => error)
  expect(fault).toMatchObject({ code: '22012' })
  expect(isUnfitValue(fault)).toBe(false)
  expect(await askPool(db, Prisma.sql`SELECT ${2}::int AS number`)).toEqual([{ number: 2 }])
})
