/**
 * How far a reward has come. TO_EARN from the day of joining; EARNED by what it was promised for; APPROVED to be paid; PAID, as a
 * payment file that was given out came back; REVERSED, with a reason that the shop reads; LAPSED, as the last day for its photo
 * passed without one.
 */
export const rewardStates = ['TO_EARN', 'EARNED', 'APPROVED', 'PAID', 'REVERSED', 'LAPSED'] as const
export type RewardState = (typeof rewardStates)[number]

/**
 * What may follow. PAID is the end; what was taken back because a shop left may be promised again. What has lapsed is to be earned
 * again once a photo arrives that was sent in time, from a phone without a signal.
 */
export const afterState: Readonly<Record<RewardState, readonly RewardState[]>> = {
  TO_EARN: ['EARNED', 'REVERSED', 'LAPSED'],
  EARNED: ['APPROVED', 'REVERSED'],
  APPROVED: ['PAID', 'REVERSED'],
  PAID: [],
  REVERSED: ['TO_EARN'],
  LAPSED: ['TO_EARN'],
}
