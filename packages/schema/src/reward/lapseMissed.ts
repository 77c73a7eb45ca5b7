import { addDays, dateColumnOf, daysToRedo, localDayOf } from '@kewo/domain'
import { type DbTransaction, Prisma } from '@kewo/db'
import { addJob, type JobContext } from '../job/jobs.ts'

/** Rewards of one transaction. */
const chunk = 1_000

addJob({
  name: 'lapse-missed-photos',
  words: { 'zh-CN': '把到期没交照片的奖励记成没赶上', en: 'Note rewards whose photo was not sent in time' },
  // After midnight, and once more in the morning for a server that was away.
  cron: '20 0,6 * * *',
  async run(context) {
    for (let all = 0; ;) {
      const lapsed = await context.db.$transaction((db) => lapseSome(db, context), { timeout: 60_000 })
      all += lapsed
      if (lapsed === 0) return all
    }
  },
})

/**
 * Lets rewards lapse whose last day is over, without a photo that is looked at or may still be taken again. Who sends a photo holds
 * the reward (`sendProof`): what is held there is left to the next round, and photos are looked for once more when the rewards are
 * held here, so that one which arrives just now is either seen, or finds the reward lapsed and makes it to be earned again.
 */
async function lapseSome(db: DbTransaction, { now, timeZone }: JobContext): Promise<number> {
  const today = localDayOf(now, timeZone)
  const missed = Prisma.sql`NOT EXISTS (
    SELECT FROM "Proof" proof WHERE proof."participationId" = reward."participationId" AND proof.step = reward.step
      AND (proof.state <> 'REDO' OR (proof."reviewedAt" AT TIME ZONE ${timeZone})::date >= ${dateColumnOf(addDays(today, -daysToRedo))}::date))`
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT reward.id FROM "Reward" reward
    WHERE reward.state = 'TO_EARN' AND reward."dueOn" < ${dateColumnOf(today)}::date AND ${missed}
    ORDER BY reward."dueOn", reward.id LIMIT ${chunk} FOR UPDATE SKIP LOCKED`
  if (due.length === 0) return 0
  return db.$executeRaw`
    INSERT INTO "RewardEntry" ("rewardId", state, cents, at)
    SELECT reward.id, 'LAPSED', reward.cents, ${now} FROM "Reward" reward
    WHERE reward.id = ANY(${due.map(({ id }) => id)}::uuid[]) AND ${missed}`
}
