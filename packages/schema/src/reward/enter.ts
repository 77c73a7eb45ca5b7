import { approvedByItself } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

/** What was earned and needs no second person is approved at once. */
export async function approveSmall(
  db: DbTransaction,
  { id, cents }: { id: string; cents: number },
  now: Date,
): Promise<void> {
  const company = await db.company.findFirst({ select: { approvalAboveCents: true } })
  if (!approvedByItself(cents, company?.approvalAboveCents ?? 0)) return
  await db.rewardEntry.create({ data: { rewardId: id, state: 'APPROVED', cents, at: now } })
}

type Taken = { reason: string; byId: string }

/** Takes back what was promised or earned; the shop reads the reason. */
export async function reverse(
  db: DbTransaction,
  rewards: readonly { id: string; cents: number }[],
  { reason, byId, now }: Taken & { now: Date },
): Promise<void> {
  await db.rewardEntry.createMany({
    data: rewards.map(({ id, cents }) => {
      return { rewardId: id, cents, state: 'REVERSED', at: now, byId, reason }
    }),
  })
}

type Unearned = { step: number; termsId: string | null }

/**
 * Takes back what is not earned yet of a campaign, but for what `keeps` says. Shops are told of the campaign, with the same reason,
 * and not once more of each sum.
 */
export async function reverseUnearned(
  { db, now }: { db: DbTransaction; now: Date },
  campaignId: string,
  { keeps, ...why }: Taken & { keeps: (reward: Unearned) => boolean },
): Promise<void> {
  const rewards = await db.reward.findMany({
    where: { state: 'TO_EARN', participation: { campaignId } },
    select: { id: true, cents: true, step: true, participation: { select: { termsId: true } } },
  })
  const gone = rewards.filter(({ step, participation }) => !keeps({ step, termsId: participation.termsId }))
  await reverse(db, gone, { ...why, now })
}
