import type { Recreate } from './recreate.ts'
import type { Tours } from './tours.ts'

/**
 * Makes a solution fair at any price: takes out one of a group that is ahead after the other, the cheapest to miss first,
 * and gives the room to those who fall behind. Ends at the latest when nobody is left ahead.
 */
export function makeFair(tours: Tours, recreate: Recreate): void {
  const { customers, fairness = [] } = tours.problem
  const isCovered = (customer: number) =>
    tours.pattern[customer]! >= 0 && customers[customer]!.patterns[tours.pattern[customer]!]!.complete
  const ahead = [...new Set(fairness.flatMap((rule) => rule.ahead))].toSorted(
    (one, other) => customers[one]!.unvisitedCost - customers[other]!.unvisitedCost,
  )
  const behind = [...new Set(fairness.flatMap((rule) => rule.behind))]
  for (const customer of ahead) {
    if (tours.isFair) return
    if (!isCovered(customer)) continue
    tours.remove(customer)
    const waiting = behind.filter((one) => one !== customer && !isCovered(one))
    for (const one of waiting) tours.remove(one)
    recreate.insertAll(waiting)
  }
}
