import { countDays, type DaySet } from '../routing/daySet.ts'
import type { LocalDay } from '../time/localDay.ts'
import type { PeriodicSolution } from '../routing/periodicProblem.ts'
import { search, type SearchLimits } from '../routing/search.ts'
import { lockedRounds } from './lockedRounds.ts'
import { checkPlanInput, type PlanInput } from './planInput.ts'
import { type LeftOut, planProblem } from './planProblem.ts'
import { LocksContradict } from './visitPlanRefusals.ts'
import { whyLeftOut } from './whyLeftOut.ts'

/** 拜访计划: which shops are visited on which day in which order, and what did not fit. */
export type VisitPlan = {
  /** For each day of the input the ids of its shops in driving order. */
  days: { day: LocalDay; shopIds: string[] }[]
  leftOut: LeftOut[]
}

/**
 * Plans the visits that shops are owed over some weeks: as many of them as the working time holds, spread evenly and near
 * their due days, with as little driving as possible. Every locked stop is kept. Those long overdue, rural and small shops
 * count more when time is short; and of rural and urban, small and other shops that can be reached within a day, neither is
 * left more than a tenth behind (see `Fairness`), unless the locked stops alone are unfair. Weights: visitCosts.ts. Method:
 * routing/search.ts, whose limits these are. Throws RangeError for an input that makes no sense, LocksContradict (with ids
 * for names) where the locked stops of a day cannot all be kept.
 */
export function planVisits(input: PlanInput, limits: SearchLimits): VisitPlan {
  checkPlanInput(input)
  const rounds = lockedRounds(input)
  const clashes = rounds.flatMap(({ clash }) => clash ?? [])
  if (clashes.length > 0) throw new LocksContradict(clashes, (id) => id)
  const begin = rounds.map(({ shopIds }) => shopIds)
  const { problem, shops, leftOut } = planProblem(input, begin)
  const solution = search(problem, limits)
  return {
    days: input.days.map(({ day }, index) => ({
      day,
      shopIds: solution.stops[index]!.map((customer) => shops[customer]!.shop.id),
    })),
    leftOut: [
      ...leftOut,
      ...shops.flatMap(({ shop, visits }, customer): LeftOut[] => {
        const missing = visits - countDays(daysOf(solution, customer))
        return missing > 0
          ? [{ shopId: shop.id, visits: missing, reason: whyLeftOut(problem, solution, customer) }]
          : []
      }),
    ],
  }
}

function daysOf({ stops }: PeriodicSolution, customer: number): DaySet {
  return stops.reduce((set, tour, day) => (tour.includes(customer) ? set | (1 << day) : set), 0)
}
