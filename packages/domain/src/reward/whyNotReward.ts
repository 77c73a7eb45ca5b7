import { InvalidInput, type Refusal } from '../refusal.ts'
import { longestReason, whyNotWritten } from '../words/whyNotWritten.ts'
import { dearestReward } from './rewardRule.ts'
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

/** What is wrong with the set sum, integer cents from 0 (each sum takes two people) to the dearest line of a reward; null for nothing. */
export const whyNotApprovalSum = (cents: number): InvalidInput | null =>
  Number.isInteger(cents) && cents >= 0 && cents <= dearestReward
    ? null
    : new InvalidInput('approvalAboveCents', {
        'zh-CN': '请填一个金额，0 到 1 万元，最多两位小数。填 0 就是每一笔都由第二个人核准。',
        en: 'Please enter a sum from ¥0 to ¥10,000, with at most two decimals. With 0, a second person approves every reward.',
      })

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
