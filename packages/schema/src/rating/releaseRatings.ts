import { fewestShops, ratingBatches } from '@kewo/domain'
import type { Db, DbTransaction, StaffRole } from '@kewo/db'
import { addJob } from '../job/jobs.ts'

/** Whose ratings: of one person in one role. */
type Rated = { staffId: string; role: StaffRole }

addJob({
  name: 'release-ratings',
  cron: '5,20,35,50 * * * *',
  run: ({ db, now }) => releaseRatings(db, now),
})

/** Stores every batch that ratings make until `now`, and answers how many. Nothing is lost when it runs late. */
export async function releaseRatings(db: Db, now: Date): Promise<number> {
  // Too few different shops make no batch, so most people are not looked at.
  const waiting = await db.$queryRaw<Rated[]>`
    SELECT "staffId", role FROM "Rating" WHERE "batchId" IS NULL
    GROUP BY 1, 2 HAVING count(DISTINCT "retailerId") FILTER (WHERE NOT signed) >= ${fewestShops}`
  let released = 0
  for (const rated of waiting) released += await db.$transaction((one) => releaseOf(one, rated, now))
  return released
}

async function releaseOf(db: DbTransaction, { staffId, role }: Rated, now: Date): Promise<number> {
  // Whoever changes one of them at the same time is waited for, or comes too late.
  await db.$queryRaw`
    SELECT id FROM "Rating" WHERE "batchId" IS NULL AND "staffId" = ${staffId}::uuid AND role::text = ${role} FOR UPDATE`
  const rows = await db.rating.findMany({
    where: { batchId: null, staffId, role },
    select: {
      ...{ id: true, retailerId: true, signed: true, ratedAt: true },
      ...{ territoryId: true, marketType: true, format: true },
    },
  })
  const given = rows.map(({ id, territoryId, marketType, format, ...row }) => ({
    ...{ ...row, ratingId: id, kind: { territoryId, marketType, format } },
  }))
  const isFirst = (await db.ratingBatch.count({ where: { staffId, role } })) === 0
  const batches = ratingBatches(given, isFirst, now)
  for (const { at, oldestAt, kind, ratings } of batches) {
    const { id } = await db.ratingBatch.create({ data: { staffId, role, releasedAt: at, oldestAt, ...kind } })
    const ids = ratings.map(({ ratingId }) => ratingId)
    await db.rating.updateMany({ where: { id: { in: ids } }, data: { batchId: id } })
  }
  return batches.length
}
