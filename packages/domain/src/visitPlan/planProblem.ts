import type { DaySet } from '../routing/daySet.ts'
import {
  type Customer,
  type Fairness,
  mostVisitsOf,
  type PeriodicProblem,
} from '../routing/periodicProblem.ts'
import type { Point } from '../retailer/point.ts'
import { workingLength } from './dayTimes.ts'
import { fairPairs, mostApart } from './planFairness.ts'
import type { PlanInput, PlanShop } from './planInput.ts'
import { drivingMinutes, roadMetres } from './roadTravel.ts'
import { allowedDays, owedVisits, shopPatterns } from './shopPatterns.ts'
import { unvisitedCost } from './visitCosts.ts'

export const leftOutReasons = [
  'NO_PLACE',
  'NO_DAY',
  'TOO_FAR',
  'NO_TIME',
  'MOST_VISITS',
  'FAIRNESS',
  'TAKEN_OUT',
] as const

/**
 * Why a visit is not in a plan: no place known, no allowed day, too far for any day, no working time left, the most visits
 * of a day reached, left for the sake of those who would fall behind, or taken out by hand.
 */
export type LeftOutReason = (typeof leftOutReasons)[number]

export type LeftOut = {
  shopId: string
  /** How many visits are owed and not in the plan. */
  visits: number
  reason: LeftOutReason
}

/** A shop that can be visited: where it is, and how many visits of those it is owed its days allow. */
export type PlannedShop = { shop: PlanShop; point: Point; visits: number }

/** The routing problem of a plan: its customers are `shops` in their order, its tours the days. */
export type PlanProblem = {
  problem: PeriodicProblem
  shops: PlannedShop[]
  /** What is left out from the beginning, however much time there is. */
  leftOut: LeftOut[]
}

/** Puts what a plan is made from in the words of the routing problem, in minutes; `begin` are the locked shops by day. */
export function planProblem({ shops, days, start, end }: PlanInput, begin: readonly string[][]): PlanProblem {
  const calendar = days.map(({ day }) => day)
  const leftOut: LeftOut[] = []
  const planned: PlannedShop[] = []
  const customers: Customer[] = []
  for (const shop of shops) {
    const { id, point, serviceMinutes: service } = shop
    const owed = owedVisits(shop, calendar)
    if (owed === 0) continue
    if (!point) {
      leftOut.push({ shopId: id, visits: owed, reason: 'NO_PLACE' })
      continue
    }
    const suitable = allowedDays(shop, calendar)
    const allowed = suitable & reachableDays(days, roundTrip(start, point, end) + service)
    const patterns = shopPatterns(shop, calendar, { allowed, owed })
    const visits = mostVisitsOf({ patterns })
    if (visits < owed)
      leftOut.push({ shopId: id, visits: owed - visits, reason: allowed === suitable ? 'NO_DAY' : 'TOO_FAR' })
    if (visits === 0) continue
    planned.push({ shop, point, visits })
    const unvisited = shop.lockedOn.length > 0 ? Infinity : unvisitedCost(shop, visits, calendar[0]!)
    customers.push({ service, demand: 1, patterns, unvisitedCost: unvisited })
  }
  const places = [...planned.map(({ point }) => point), start, end]
  const problem = {
    days: days.length,
    places: places.length,
    travel: travelBetween(places),
    customers,
    tours: days.map(({ spans, mostVisits }, day) => ({
      day,
      start: planned.length,
      end: planned.length + 1,
      longestDuration: workingLength(spans),
      mostLoad: mostVisits,
    })),
    fairness: fairnessOf(planned, customers),
    begin: begin.map((ids) => ids.map((id) => planned.findIndex(({ shop }) => shop.id === id))),
  }
  return { problem, shops: planned, leftOut }
}

function roundTrip(start: Point, point: Point, end: Point): number {
  return drivingMinutes(roadMetres(start, point) + roadMetres(point, end))
}

/** The days that are long enough to do so many minutes' work. */
function reachableDays(days: PlanInput['days'], minutes: number): DaySet {
  return days.reduce((set, { spans }, day) => (minutes <= workingLength(spans) ? set | (1 << day) : set), 0)
}

function travelBetween(places: readonly Point[]): Float64Array {
  const travel = new Float64Array(places.length ** 2)
  for (const [row, from] of places.entries())
    for (let column = 0; column < row; column++) {
      const minutes = drivingMinutes(roadMetres(from, places[column]!))
      travel[row * places.length + column] = minutes
      travel[column * places.length + row] = minutes
    }
  return travel
}

/** Rural shops against urban ones, small ones against the others. */
function fairnessOf(shops: readonly PlannedShop[], customers: readonly Customer[]): Fairness[] {
  const cost =
    2 * customers.reduce((most, { unvisitedCost: one }) => (one < Infinity ? Math.max(most, one) : most), 0)
  const all = [...shops.keys()]
  return fairPairs.map((isOne) => ({
    one: all.filter((index) => isOne(shops[index]!.shop)),
    other: all.filter((index) => !isOne(shops[index]!.shop)),
    most: mostApart,
    cost,
  }))
}
