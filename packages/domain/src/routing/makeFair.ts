import { countDays } from './daySet.ts'
import { mostVisitsOf } from './periodicProblem.ts'
import type { Recreate } from './recreate.ts'
import type { Tours } from './tours.ts'

/**
 * Makes a solution fair at any price: takes one of the group that is ahead out after the other, the cheapest to miss first,
 * and gives the room to those who are behind. Whoever has gone stays out; so it ends at the latest when nobody is left
 * who may be left out, fair or not.
 */
export function makeFair(tours: Tours, recreate: Recreate): void {
  const { customers } = tours.problem
  const mayGo = (customer: number) => customers[customer]!.unvisitedCost < Infinity
  const most = customers.map(mostVisitsOf)
  const visits = (customer: number) =>
    countDays(customers[customer]!.patterns[tours.pattern[customer]!]?.days ?? 0)
  const gone = new Set<number>()
  for (let apart = tours.farthestApart; apart; apart = tours.farthestApart) {
    const { ahead, behind } = apart
    const cheapest = ahead
      .filter((customer) => visits(customer) > 0 && mayGo(customer))
      .toSorted((one, other) => customers[one]!.unvisitedCost - customers[other]!.unvisitedCost)[0]
    if (cheapest === undefined) return
    tours.remove(cheapest)
    gone.add(cheapest)
    const waiting = behind.filter(
      (one) => !gone.has(one) && visits(one) < most[one]! && (mayGo(one) || visits(one) === 0),
    )
    for (const one of waiting) tours.remove(one)
    recreate.insertAll(waiting)
  }
}
