import { firstDayOf } from './daySet.ts'
import type { PeriodicProblem } from './periodicProblem.ts'
import { costOf, whyNotFeasible } from './whyNotFeasible.ts'

/**
 * The least cost there is, found by trying every pattern of every customer with every tour and order: slow and plain.
 * Null when not everyone who must be can be visited.
 */
export function cheapestByTrying(problem: PeriodicProblem): number | null {
  const { customers, tours } = problem
  let cheapest: number | null = null
  const patterns: number[] = []
  const stops = tours.map((): number[] => [])

  const judge = (): void => {
    const solution = { stops, patterns, cost: 0, missing: [], isFair: true }
    const cost = costOf(problem, solution)
    if (cheapest !== null && cost >= cheapest) return
    if (whyNotFeasible(problem, { ...solution, cost }).length === 0) cheapest = cost
  }

  const place = (customer: number, days: number): void => {
    if (days === 0) return choose(customer + 1)
    const day = firstDayOf(days)
    for (const [tour, route] of stops.entries()) {
      if (tours[tour]!.day !== day) continue
      for (let slot = 0; slot <= route.length; slot++) {
        route.splice(slot, 0, customer)
        place(customer, days & (days - 1))
        route.splice(slot, 1)
      }
    }
  }

  function choose(customer: number): void {
    if (customer === customers.length) return judge()
    for (const [index, { days }] of customers[customer]!.patterns.entries()) {
      patterns[customer] = index
      place(customer, days)
    }
    patterns[customer] = -1
    if (customers[customer]!.unvisitedCost < Infinity) choose(customer + 1)
  }

  choose(0)
  return cheapest
}
