/**
 * How far a reward has come. TO_EARN from the day of joining; EARNED by what it was promised for; APPROVED to be paid; PAID, as a
 * payment file that was given out came back; REVERSED, with a reason that the shop reads.
 */
export const rewardStates = ['TO_EARN', 'EARNED', 'APPROVED', 'PAID', 'REVERSED'] as const
export type RewardState = (typeof rewardStates)[number]

/** What may follow. PAID is the end; what was taken back because a shop left may be promised again. */
export const afterState: Readonly<Record<RewardState, readonly RewardState[]>> = {
  TO_EARN: ['EARNED', 'REVERSED'],
  EARNED: ['APPROVED', 'REVERSED'],
  APPROVED: ['PAID', 'REVERSED'],
  PAID: [],
  REVERSED: ['TO_EARN'],
}
