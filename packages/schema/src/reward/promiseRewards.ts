import { joiningStep, localDayOf, dateColumnOf, proofSteps } from '@kewo/domain'
import type { CampaignTerms, DbTransaction, Reward } from '@kewo/db'
import { approveSmall } from './enter.ts'

type Promised = { step: number; cents: number; dueOn: Date | null }

/** What terms promise a shop that joins today: for joining, and for each photo that can still be sent. */
function promisedBy(terms: CampaignTerms, today: string, timeZone: string): Promised[] {
  const joining = terms.rewardCents ? [{ step: joiningStep, cents: terms.rewardCents, dueOn: null }] : []
  const photos = proofSteps(terms, timeZone).flatMap(({ step, cents, dueOn }) =>
    cents !== null && dueOn >= today ? [{ step, cents, dueOn: dateColumnOf(dueOn) }] : [],
  )
  return [...joining, ...photos]
}

type Joining = { db: DbTransaction; now: Date; timeZone: string; participationId: string }

/**
 * Enters what a shop is promised from now on: by joining, by joining again, or by taking other terms. What was earned stays as it
 * stands; what was promised by the terms before falls away. Joining itself earns what is given for it.
 */
export async function promiseRewards(joining: Joining, terms: CampaignTerms): Promise<void> {
  const { db, now, timeZone, participationId } = joining
  const promised = promisedBy(terms, localDayOf(now, timeZone), timeZone)
  const known = await db.reward.findMany({ where: { participationId } })
  for (const reward of known) {
    const same = promised.find(({ step }) => step === reward.step)
    if (reward.state === 'TO_EARN' && same?.cents !== reward.cents) await fallAway(db, reward, now)
  }
  for (const { step, cents, dueOn } of promised) {
    const reward = known.find((one) => one.step === step)
    if (reward && !(await mayBePromised(db, reward, cents))) {
      // The same sum by other terms may have another last day.
      if (reward.state === 'TO_EARN') await db.reward.update({ where: { id: reward.id }, data: { dueOn } })
      continue
    }
    const { id } = reward
      ? await db.reward.update({ where: { id: reward.id }, data: { dueOn } })
      : await db.reward.create({ data: { participationId, step, cents, dueOn, changedAt: now } })
    await db.rewardEntry.create({ data: { rewardId: id, state: 'TO_EARN', cents, at: now } })
    if (step !== joiningStep) continue
    await db.rewardEntry.create({ data: { rewardId: id, state: 'EARNED', cents, at: now } })
    await approveSmall(db, { id, cents }, now)
  }
}

/** Whether a reward that was there before is promised anew: not what was earned, nor what staff has taken back. */
async function mayBePromised(db: DbTransaction, reward: Reward, cents: number): Promise<boolean> {
  if (reward.state === 'TO_EARN') return reward.cents !== cents
  if (reward.state === 'LAPSED') return true
  if (reward.state !== 'REVERSED') return false
  const order = [{ at: 'desc' as const }, { id: 'desc' as const }]
  const last = await db.rewardEntry.findFirst({ where: { rewardId: reward.id }, orderBy: order })
  return last?.byId === null
}

/** A shop that leaves takes with it what it has not earned by a photo. */
export async function rewardsFallAway(db: DbTransaction, participationId: string, now: Date): Promise<void> {
  const unpaid = {
    OR: [{ state: 'TO_EARN' as const }, { step: joiningStep, state: { in: earned }, payment: null }],
  }
  const rewards = await db.reward.findMany({ where: { participationId, ...unpaid } })
  for (const reward of rewards) await fallAway(db, reward, now)
}

const earned = ['EARNED' as const, 'APPROVED' as const]

const fallAway = (db: DbTransaction, { id, cents }: Reward, now: Date) =>
  db.rewardEntry.create({ data: { rewardId: id, state: 'REVERSED', cents, at: now } })
