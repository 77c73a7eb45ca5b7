import type { PeriodicProblem, PeriodicSolution, Tour } from './periodicProblem.ts'

/** Sums of distances do not come out even. */
const tolerance = 1e-6

/**
 * What is wrong with a solution, worked out anew from the problem alone, each in one sentence; empty when nothing is. Not
 * for the search, which keeps its own count: for whoever does not want to believe it.
 */
export function whyNotFeasible(problem: PeriodicProblem, solution: PeriodicSolution): string[] {
  const { customers, tours } = problem
  const wrong: string[] = []
  const days = new Int32Array(customers.length)
  for (const [index, tour] of tours.entries()) {
    const stops = solution.stops[index] ?? []
    wrong.push(...whyNotTour(problem, tour, stops).map((why) => `Tour ${index}: ${why}`))
    for (const customer of stops) {
      if ((days[customer]! & (1 << tour.day)) !== 0)
        wrong.push(`Customer ${customer} twice on day ${tour.day}`)
      days[customer]! |= 1 << tour.day
    }
  }
  for (const [index, { patterns, unvisitedCost }] of customers.entries()) {
    const chosen = solution.patterns[index]!
    if (days[index] !== (patterns[chosen]?.days ?? 0))
      wrong.push(`Customer ${index} is not visited as chosen`)
    if (chosen < 0 && unvisitedCost === Infinity) wrong.push(`Customer ${index} is not visited`)
  }
  if (
    wrong.length === 0 &&
    Math.abs(costOf(problem, solution) - solution.cost) > tolerance * (1 + solution.cost)
  )
    wrong.push(`It costs ${costOf(problem, solution)}, not ${solution.cost}`)
  return wrong
}

/** Travel, the costs of the chosen patterns and of who is not visited. */
export function costOf(problem: PeriodicProblem, { stops, patterns }: PeriodicSolution): number {
  const travel = problem.tours.reduce((sum, tour, index) => sum + travelOf(problem, tour, stops[index]!), 0)
  return problem.customers.reduce(
    (sum, customer, index) => sum + (customer.patterns[patterns[index]!]?.cost ?? customer.unvisitedCost),
    travel,
  )
}

function whyNotTour(problem: PeriodicProblem, tour: Tour, stops: readonly number[]): string[] {
  const { customers } = problem
  const service = stops.reduce((sum, customer) => sum + customers[customer]!.service, 0)
  const load = stops.reduce((sum, customer) => sum + customers[customer]!.demand, 0)
  const duration = travelOf(problem, tour, stops) + service
  return [
    ...(load > tour.mostLoad + tolerance ? [`a load of ${load}, more than ${tour.mostLoad}`] : []),
    ...(stops.length > 0 && duration > tour.longestDuration + tolerance
      ? [`${duration} long, more than ${tour.longestDuration}`]
      : []),
  ]
}

function travelOf(
  { travel, places }: PeriodicProblem,
  { start, end }: Tour,
  stops: readonly number[],
): number {
  const route = [start, ...stops, end]
  return route.slice(1).reduce((sum, to, index) => sum + travel[route[index]! * places + to]!, 0)
}
