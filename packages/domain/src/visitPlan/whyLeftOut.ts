import { countDays } from '../routing/daySet.ts'
import type { PeriodicProblem, PeriodicSolution } from '../routing/periodicProblem.ts'
import type { LeftOutReason } from './planProblem.ts'

/** Rounding may not make a full day too full. */
const tolerance = 1e-6

type Reason = Extract<LeftOutReason, 'NO_TIME' | 'MOST_VISITS' | 'FAIRNESS'>

/**
 * What stands in the way of one visit more to a customer of a plan, one tour a day. MOST_VISITS: there is working time for it, but
 * only on days that hold no more visits. FAIRNESS: there would be room for it, and others would be left behind. Else NO_TIME.
 */
export function whyLeftOut(problem: PeriodicProblem, solution: PeriodicSolution, customer: number): Reason {
  const { patterns } = problem.customers[customer]!
  const now = patterns[solution.patterns[customer]!]?.days ?? 0
  const ways = patterns.filter(({ days }) => countDays(days) > countDays(now))
  const room = problem.tours.map((_tour, day) => roomOn(problem, solution, customer, day))
  const every = (days: number, has: (day: number) => boolean) =>
    room.every((_room, day) => (days & ~now & (1 << day)) === 0 || has(day))
  if (ways.some(({ days }) => every(days, (day) => room[day]!.visits && room[day]!.time))) return 'FAIRNESS'
  if (ways.some(({ days }) => every(days, (day) => room[day]!.time))) return 'MOST_VISITS'
  return 'NO_TIME'
}

function roomOn(
  { travel, places, customers, tours }: PeriodicProblem,
  { stops }: PeriodicSolution,
  customer: number,
  day: number,
): { visits: boolean; time: boolean } {
  const { start, end, longestDuration, mostLoad } = tours[day]!
  const route = [start, ...stops[day]!, end]
  const way = (from: number, to: number) => travel[from * places + to]!
  const legs = route.slice(1).map((to, index) => ({ from: route[index]!, to }))
  const driving = legs.reduce((sum, { from, to }) => sum + way(from, to), 0)
  const work = stops[day]!.reduce((sum, one) => sum + customers[one]!.service, 0)
  const detour = Math.min(
    ...legs.map(({ from, to }) => way(from, customer) + way(customer, to) - way(from, to)),
  )
  return {
    visits: stops[day]!.length < mostLoad,
    time: driving + work + detour + customers[customer]!.service <= longestDuration + tolerance,
  }
}
