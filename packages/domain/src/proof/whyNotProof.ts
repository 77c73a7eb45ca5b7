import type { CampaignDates } from '../campaign/campaignDates.ts'
import { CampaignIsCancelled } from '../campaign/campaignRefusals.ts'
import type { ParticipationStatus } from '../campaign/participationStatus.ts'
import { InvalidInput, type Refusal } from '../refusal.ts'
import type { RewardRule } from '../reward/rewardRule.ts'
import { addDays, localDayOf } from '../time/localDay.ts'
import { longestReason, whyNotWritten } from '../words/whyNotWritten.ts'
import {
  NoProofAsked,
  OwnProof,
  ProofIsReviewed,
  ProofIsThere,
  ProofTooEarly,
  ProofTooLate,
} from './proofRefusals.ts'
import type { ProofState } from './proofState.ts'
import type { ProofStep } from './proofSteps.ts'

/** So many days a shop has to take a photo again, also when the last day of its step is over meanwhile. */
export const daysToRedo = 7

/** A shop before one step of what it agreed to. */
export type Proving = {
  campaign: Pick<CampaignDates, 'cancelledAt'>
  participation: ParticipationStatus | null
  /** Null where the terms have no such step. */
  step: ProofStep | null
  /** Whether what the step earns was taken back, as when the campaign ended early. */
  takenBack: boolean
  /** The photo of this step that was sent last, if any. */
  last: { state: ProofState; reviewedAt: Date | null } | null
  timeZone: string
}

/**
 * Why no photo can be sent: not joined, none asked for, the campaign called off, one that waits or is accepted, or out of its time. A
 * photo that is to be taken again has a week from the day on which the shop was told.
 */
export function whyNotSendProof(proving: Proving, at: Date): Refusal | null {
  const { campaign, participation, step, last, timeZone } = proving
  if (participation !== 'JOINED' || !step) return new NoProofAsked()
  if (campaign.cancelledAt !== null && campaign.cancelledAt <= at) return new CampaignIsCancelled()
  if (last && last.state !== 'REDO') return new ProofIsThere()
  const day = localDayOf(at, timeZone)
  if (day < step.opensOn) return new ProofTooEarly()
  const redoBy = last?.reviewedAt ? addDays(localDayOf(last.reviewedAt, timeZone), daysToRedo) : null
  const until = redoBy && redoBy > step.dueOn ? redoBy : step.dueOn
  return day > until || proving.takenBack ? new ProofTooLate() : null
}

type Reviewing = { state: ProofState; sentById: string }

/** Why this person cannot say what a photo is: it was looked at before, or it is the person's own. */
export function whyNotReview(proof: Reviewing, userId: string): Refusal | null {
  if (proof.state !== 'WAITING') return new ProofIsReviewed()
  return proof.sentById === userId ? new OwnProof() : null
}

/** As `whyNotReview`; besides, who is to take a photo again reads in a few words what is missing, at most 500 characters. */
export function whyNotRedo(proof: Reviewing, userId: string, words: string): Refusal | null {
  return (
    whyNotReview(proof, userId) ??
    whyNotWritten('words', words, longestReason, {
      'zh-CN': '请写一句差在哪里，店主照着补。',
      en: 'Please say what is missing, so that the shop can mend it.',
    })
  )
}

/** What an accepted photo earns, integer cents; throws InvalidInput for a count that the terms do not know. */
export function earnedBy(
  terms: { rewardRule: RewardRule | null; proofCents: readonly number[]; mostUnits: number | null },
  step: ProofStep,
  units: number | null,
): number | null {
  if (terms.rewardRule !== 'PER_UNIT') return step.cents
  const most = terms.mostUnits ?? 1
  if (units === null || !Number.isInteger(units) || units < 1 || units > most)
    throw new InvalidInput('units', {
      'zh-CN': `请数一数照片上有几件，1 到 ${most}。`,
      en: `Please count the items on the photo, 1 to ${most}.`,
    })
  return units * (terms.proofCents[0] ?? 0)
}
