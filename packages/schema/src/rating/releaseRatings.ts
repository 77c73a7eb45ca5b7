import { fewestShops, ratingBatches } from '@kewo/domain'
import type { Db, DbTransaction, StaffRole } from '@kewo/db'
import { v7 } from 'uuid'
import { addJob } from '../job/jobs.ts'

/** Whose ratings: of one person in one role. */
type Rated = { staffId: string; role: StaffRole }

addJob({
  name: 'release-ratings',
  words: { 'zh-CN': '放出攒够的评价', en: 'Release batches of ratings' },
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
  const batches = ratingBatches(given, isFirst, now).map((batch) => ({ ...batch, id: v7() }))
  if (batches.length === 0) return 0
  await db.ratingBatch.createMany({
    data: batches.map(({ id, at, oldestAt, kind }) => ({
      ...{ id, staffId, role, releasedAt: at, oldestAt },
      ...kind,
    })),
  })
  const members = batches.flatMap(({ id, ratings }) =>
    ratings.map(({ ratingId }) => ({ id: ratingId, batchId: id })),
  )
  // In one statement: after years without a run there may be thousands.
  await db.$executeRaw`
    UPDATE "Rating" SET "batchId" = member."batchId"
    FROM json_to_recordset(${JSON.stringify(members)}::json) AS member(id uuid, "batchId" uuid)
    WHERE "Rating".id = member.id`
  return batches.length
}
