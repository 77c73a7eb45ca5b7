import type { SeededRandom } from './seededRandom.ts'
import type { Tours } from './tours.ts'

/** How many customers a ruin takes out on average, and how long a string of them may be. */
const averageRemoved = 10
const longestString = 10
/**
 * How often a string may be longer than the mean tour. Tours that are longer than the mean would else never be given up
 * as a whole, not even for one that has room for all of it.
 */
const longRate = 0.05
/** How often a string keeps some stops in its middle, and how likely it keeps one more of them. */
const splitRate = 0.5
const splitDepth = 0.01
/** How often only the tours of one day are ruined, rather than those of all days around a place. */
const oneDayRate = 0.5

/**
 * Takes neighbours out of the tours around one customer: strings of stops that follow each other, one string a tour
 * ("adjacent string removal", Christiaens and Vanden Berghe 2020). A customer taken out of one day leaves all of its days,
 * so that it may come back on others. Answers who was taken out, with the unvisited ones nearby.
 */
export function ruin(tours: Tours, neighbours: readonly Int16Array[], random: SeededRandom): number[] {
  const { days, tours: allTours } = tours.problem
  const ruined = new Uint8Array(allTours.length)
  const centre = centreOf(tours, random)
  const onlyDay = random.next() < oneDayRate ? random.below(days) : -1
  const strings = howMany(tours, random)
  const removed: number[] = []
  let ruinedTours = 0
  let unvisited = 0
  for (const customer of neighbours[centre]!) {
    if (ruinedTours >= strings.count) break
    if (tours.pattern[customer]! < 0) {
      if (unvisited++ < averageRemoved && !removed.includes(customer)) removed.push(customer)
      continue
    }
    const first = onlyDay >= 0 ? onlyDay : random.below(days)
    const last = onlyDay >= 0 ? onlyDay + 1 : first + days
    for (let step = first; step < last && ruinedTours < strings.count; step++) {
      const tour = tours.tourOf[customer * days + (step % days)]!
      if (tour < 0 || ruined[tour] === 1) continue
      takeString(tours, tour, customer, strings.longest, random, removed)
      ruined[tour] = 1
      ruinedTours++
      break
    }
  }
  return removed
}

/** Any customer; while there are some who may not be left out and are, every second time one of them. */
function centreOf({ pattern, problem: { customers } }: Tours, random: SeededRandom): number {
  const any = random.below(customers.length)
  if (random.next() < 0.5) return any
  const missing = customers.flatMap(({ unvisitedCost }, customer) =>
    pattern[customer]! < 0 && unvisitedCost === Infinity ? [customer] : [],
  )
  return missing.length === 0 ? any : missing[random.below(missing.length)]!
}

function howMany(tours: Tours, random: SeededRandom): { count: number; longest: number } {
  let stops = 0
  let used = 0
  for (const count of tours.count)
    if (count > 0) {
      stops += count
      used++
    }
  const meanTour = used === 0 ? 1 : stops / used
  const longest = random.next() < longRate ? longestString : Math.min(longestString, meanTour)
  const most = (4 * averageRemoved) / (1 + longest) - 1
  return { count: Math.floor(1 + random.next() * most), longest }
}

function takeString(
  tours: Tours,
  tour: number,
  customer: number,
  longest: number,
  random: SeededRandom,
  removed: number[],
): void {
  const count = tours.count[tour]!
  const length = Math.floor(1 + random.next() * Math.min(longest, count))
  let kept = 0
  if (length > 1 && length < count && random.next() < splitRate) {
    kept = 1
    while (length + kept < count && random.next() > splitDepth) kept++
  }
  const slot = tours.slotOf(tour, customer)
  const whole = length + kept
  const least = Math.max(0, slot - whole + 1)
  const most = Math.min(slot, count - whole)
  const from = least + random.below(most - least + 1)
  const keptFrom = from + (kept === 0 ? 0 : 1 + random.below(length - 1))
  const width = tours.width
  const string: number[] = []
  for (let at = from; at < from + whole; at++)
    if (at < keptFrom || at >= keptFrom + kept) string.push(tours.stops[tour * width + at]!)
  for (const stop of string) {
    tours.remove(stop)
    removed.push(stop)
  }
}
