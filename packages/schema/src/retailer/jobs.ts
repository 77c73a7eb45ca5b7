import { addDays, dateColumnOf, dayOfDateColumn, daysBetween, localDayOf } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { addJob, type JobContext } from '../job/jobs.ts'
import { notifyEach } from '../notification/notify.ts'

/** Days before the end of a licence on which its shop is told. */
const stages = [60, 30, 7] as const
/** Shops of one transaction. */
const chunk = 1_000

type Ending = { id: string; userId: string; endsOn: Date }

addJob({
  name: 'tell-of-ending-licences',
  words: { 'zh-CN': '提醒许可证快到期', en: 'Tell of licences that end soon' },
  // By day, and again and again, so that no stage is missed by a server that was away.
  cron: '*/30 7-20 * * *',
  async run(context) {
    let told = 0
    for (const stage of stages) told += await inChunks(context, (db) => tellOfStage(db, context, stage))
    return told + (await inChunks(context, (db) => tellOfEnd(db, context)))
  },
})

async function inChunks({ db }: JobContext, tell: (db: DbTransaction) => Promise<number>): Promise<number> {
  for (let told = 0; ;) {
    const count = await db.$transaction(tell, { timeout: 60_000 })
    told += count
    if (count < chunk) return told
  }
}

/** Those whose licence ends within the days of a stage, and later than those of the next, and who have not been told since it began. */
async function tellOfStage(
  db: DbTransaction,
  { live, now, timeZone }: JobContext,
  stage: number,
): Promise<number> {
  const today = localDayOf(now, timeZone)
  const next = Math.max(-1, ...stages.filter((other) => other < stage))
  const shops = await db.$queryRaw<Ending[]>`
    SELECT shop.id, shop."userId", shop."licenceExpiresOn" AS "endsOn" FROM "Retailer" shop
    WHERE shop."userId" IS NOT NULL AND shop."closedAt" IS NULL AND shop."licenceRevokedAt" IS NULL
      AND shop."licenceExpiresOn" > ${dateColumnOf(addDays(today, next))}::date
      AND shop."licenceExpiresOn" <= ${dateColumnOf(addDays(today, stage))}::date
      AND NOT EXISTS (
        SELECT FROM "Notification" told WHERE told."subjectId" = shop.id AND told.kind = 'LICENCE_ENDING'
          AND told.params->>'day' = shop."licenceExpiresOn"::text AND (told.params->>'days')::int <= ${stage})
    ORDER BY shop.id LIMIT ${chunk}`
  await notifyEach(
    { db, live, now },
    'LICENCE_ENDING',
    shops.map(({ id, userId, endsOn }) => {
      const day = dayOfDateColumn(endsOn)
      return { to: userId, subjectId: id, params: { day, days: daysBetween(today, day) } }
    }),
  )
  return shops.length
}

/** Those whose licence has ended within a week, once. */
async function tellOfEnd(db: DbTransaction, { live, now, timeZone }: JobContext): Promise<number> {
  const today = localDayOf(now, timeZone)
  const shops = await db.$queryRaw<Ending[]>`
    SELECT shop.id, shop."userId", shop."licenceExpiresOn" AS "endsOn" FROM "Retailer" shop
    WHERE shop."userId" IS NOT NULL AND shop."closedAt" IS NULL AND shop."licenceRevokedAt" IS NULL
      AND shop."licenceExpiresOn" < ${dateColumnOf(today)}::date
      AND shop."licenceExpiresOn" >= ${dateColumnOf(addDays(today, -7))}::date
      AND NOT EXISTS (
        SELECT FROM "Notification" told WHERE told."subjectId" = shop.id AND told.kind = 'LICENCE_ENDED'
          AND told.params->>'day' = shop."licenceExpiresOn"::text)
    ORDER BY shop.id LIMIT ${chunk}`
  await notifyEach(
    { db, live, now },
    'LICENCE_ENDED',
    shops.map(({ id, userId, endsOn }) => ({
      ...{ to: userId, subjectId: id },
      params: { day: dayOfDateColumn(endsOn) },
    })),
  )
  return shops.length
}
