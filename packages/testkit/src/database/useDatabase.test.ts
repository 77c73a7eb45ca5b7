import { expect, test } from 'vitest'
import { makeBrand } from '../factories/brand.ts'
import { useDatabase } from './useDatabase.ts'

const one = useDatabase()
const another = useDatabase()

test('what one database holds the other does not', async () => {
  const { id } = await makeBrand(one.db)
  expect(await one.db.brand.findMany({ select: { id: true } })).toEqual([{ id }])
  expect(await another.db.brand.count()).toBe(0)
})

test('a database has every migration', async () => {
  const [row] = await one.db.$queryRaw<{ applied: number }[]>`
    SELECT count(*)::int AS applied FROM _prisma_migrations WHERE finished_at IS NOT NULL`
  expect(row?.applied).toBeGreaterThan(0)
})
