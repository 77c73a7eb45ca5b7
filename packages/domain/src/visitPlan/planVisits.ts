import type { LocalDay } from '../time/localDay.ts'
import type { PeriodicSolution } from '../routing/periodicProblem.ts'
import { search, type SearchLimits } from '../routing/search.ts'
import { checkPlanInput, type PlanInput } from './planInput.ts'
import { type LeftOut, type PlannedShop, planProblem } from './planProblem.ts'

/** 拜访计划: which shops are visited on which day in which order, and what did not fit. */
export type VisitPlan = {
  /** For each day of the input the ids of its shops in driving order. */
  days: { day: LocalDay; shopIds: string[] }[]
  leftOut: LeftOut[]
}

/**
 * Plans the visits that shops are owed over some weeks: as many of them as the working time holds, spread evenly and near
 * their due days, with as little driving as possible. Those long overdue, rural and small shops count more when time is
 * short, and the coverage of rural or of small shops is never more than a tenth below that of the others, counting the
 * shops that can be reached within a day. Weights: visitCosts.ts. Method: routing/search.ts, whose limits these are.
 * Throws RangeError for an input that makes no sense.
 */
export function planVisits(input: PlanInput, limits: SearchLimits): VisitPlan {
  checkPlanInput(input)
  const { problem, shops, leftOut } = planProblem(input)
  const solution = search(problem, limits)
  return {
    days: input.days.map(({ day }, index) => ({
      day,
      shopIds: solution.stops[index]!.map((customer) => shops[customer]!.shop.id),
    })),
    leftOut: [...leftOut, ...withoutTime(shops, solution)],
  }
}

function withoutTime(shops: readonly PlannedShop[], { stops }: PeriodicSolution): LeftOut[] {
  const made = new Int32Array(shops.length)
  for (const customer of stops.flat()) made[customer]!++
  return shops.flatMap(({ shop, visits }, index) =>
    made[index]! < visits ? [{ shopId: shop.id, visits: visits - made[index]!, reason: 'NO_TIME' }] : [],
  )
}
