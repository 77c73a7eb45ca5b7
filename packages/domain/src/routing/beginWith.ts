import type { PeriodicProblem } from './periodicProblem.ts'
import type { Tours } from './tours.ts'

/** Rounding may not make a full tour too full. */
const tolerance = 1e-6

/** Puts in the stops that a problem says to begin with. Throws RangeError where they fit no pattern or no tour. */
export function beginWith(tours: Tours, { begin = [], customers, tours: all }: PeriodicProblem): void {
  for (const [customer, days] of daysOf(begin, all)) {
    const pattern = customers[customer]?.patterns.findIndex((one) => one.days === days) ?? -1
    if (pattern < 0) throw new RangeError(`Not a routing problem: it begins with no pattern of ${customer}`)
    tours.choosePattern(customer, pattern)
  }
  for (const [tour, stops] of begin.entries()) {
    for (const [slot, customer] of stops.entries()) tours.insert(customer, tour, slot)
    const { longestDuration, mostLoad } = all[tour]!
    if (tours.duration[tour]! > longestDuration + tolerance || tours.load[tour]! > mostLoad + tolerance)
      throw new RangeError(`Not a routing problem: tour ${tour} is too full to begin with`)
  }
}

function daysOf(begin: readonly (readonly number[])[], all: PeriodicProblem['tours']): Map<number, number> {
  const days = new Map<number, number>()
  for (const [tour, stops] of begin.entries())
    for (const customer of stops) days.set(customer, (days.get(customer) ?? 0) | (1 << all[tour]!.day))
  return days
}
