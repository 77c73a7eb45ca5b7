import type { LocalDay } from '../time/localDay.ts'
import { dayTimes } from './dayTimes.ts'
import { bestOrder } from './moveStop.ts'
import type { PlanDay, PlanInput, PlanShop } from './planInput.ts'

/** Locked stops of one day that cannot all be kept: more than its most visits, or than its working time. */
export type LockClash = { day: LocalDay; reason: 'MOST_VISITS' | 'NO_TIME'; most: number; shopIds: string[] }

type Locked = PlanShop & { point: NonNullable<PlanShop['point']> }
type LockedRound = { shopIds: string[]; clash: LockClash | null }

/**
 * By day of the plan the shops that are locked on it, in the best driving order, and what of them cannot be kept together.
 * A shop whose place nobody knows is on no round.
 */
export function lockedRounds({ shops, days, start, end }: PlanInput): LockedRound[] {
  return days.map(({ day, spans, mostVisits }: PlanDay) => {
    const locked = shops.filter((shop): shop is Locked => shop.point !== null && shop.lockedOn.includes(day))
    const frame = { start, end, spans }
    const round = bestOrder(frame, locked).map((index) => locked[index]!)
    const reason =
      round.length > mostVisits ? 'MOST_VISITS' : dayTimes(frame, round).minutesLeft < 0 ? 'NO_TIME' : null
    const shopIds = round.map(({ id }) => id)
    return { shopIds, clash: reason && { day, reason, most: mostVisits, shopIds } }
  })
}

/** What of the locked stops cannot be kept; empty when all can. */
export const lockClashes = (input: PlanInput): LockClash[] =>
  lockedRounds(input).flatMap(({ clash }) => clash ?? [])
