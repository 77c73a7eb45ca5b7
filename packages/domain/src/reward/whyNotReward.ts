import type { Refusal } from '../refusal.ts'
import { longestReason, whyNotWritten } from '../words/whyNotWritten.ts'
import { RewardGivenOut, RewardMovedOn, RewardNeedsSecondPerson } from './rewardRefusals.ts'
import { afterState, type RewardState } from './rewardState.ts'

/** A reward as its ledger stands; a row fits. */
export type LedgerReward = {
  state: RewardState
  cents: number
  /** Who accepted the photo that earned it; null for what joining earned. */
  reviewedById: string | null
  /** Whether it stands in a payment file. */
  givenOut: boolean
}

/** Whether what was earned is approved by itself: up to the company's set sum nobody needs to look twice. */
export const approvedByItself = (cents: number, approvalAboveCents: number): boolean =>
  cents <= approvalAboveCents

/** Why this person cannot approve: it is not earned (any more), or the person accepted the photo. */
export function whyNotApprove(reward: LedgerReward, staffId: string): Refusal | null {
  if (reward.state !== 'EARNED') return new RewardMovedOn()
  return reward.reviewedById === staffId ? new RewardNeedsSecondPerson() : null
}

/** Why it cannot be taken back: paid, given out to be paid, or taken back; and the shop reads why, in at most 500 characters. */
export function whyNotReverse(reward: LedgerReward, reason: string): Refusal | null {
  if (!afterState[reward.state].includes('REVERSED')) return new RewardMovedOn()
  if (reward.givenOut) return new RewardGivenOut()
  return whyNotWritten('reason', reason, longestReason, {
    'zh-CN': '请写明为什么收回，店主会看到。',
    en: 'Please say why it is taken back; the shop will read this.',
  })
}
