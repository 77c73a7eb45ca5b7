import { checkProblem, type PeriodicProblem, type PeriodicSolution } from './periodicProblem.ts'
import { beginWith } from './beginWith.ts'
import { makeFair } from './makeFair.ts'
import { Recreate } from './recreate.ts'
import { ruin } from './ruin.ts'
import { seededRandom } from './seededRandom.ts'
import { Tours } from './tours.ts'

export type SearchLimits = {
  /** The same seed with the same iterations gives the same solution, on every machine. */
  seed: number
  /** How often to ruin and recreate at most, 0 or more. */
  iterations: number
  /** Asked every so often whether to go on; whoever asks knows the time. */
  goOn?(progress: SearchProgress): boolean
}

export type SearchProgress = {
  /** How many times it has ruined and recreated so far. */
  iteration: number
  /** Cost of the best solution so far, as in `PeriodicSolution`. */
  cost: number
}

/** Iterations between two questions whether to go on: well under a millisecond each. */
const askEvery = 32

/**
 * Temperatures of the annealing, in mean legs of the first solution, and how its cycles grow. Found by trying on the
 * published instances; see docs/engines/planner.md.
 */
const hot = 0.6
const cold = 0.01
const firstCycle = 30_000
const growth = 1.25

/**
 * Looks for the cheapest tours by ruin and recreate under simulated annealing: "slack induction by string removals"
 * (Christiaens and Vanden Berghe 2020), here over several days. The annealing goes in cycles, each longer than the one
 * before, and knows nothing of any limit: a longer search begins as the shorter one, so more of it is never worse.
 * Whoever must be visited comes before fairness, and fairness before cost. Throws RangeError for a problem or limits that
 * make no sense.
 */
export function search(problem: PeriodicProblem, { seed, iterations, goOn }: SearchLimits): PeriodicSolution {
  checkProblem(problem)
  if (!(iterations >= 0)) throw new RangeError(`Not a number of iterations: ${iterations}`)
  const random = seededRandom(seed)
  const tours = new Tours(problem, missingCost(problem))
  const recreate = new Recreate(tours, random)
  beginWith(tours, problem)
  recreate.insertAll([...problem.customers.keys()].filter((customer) => tours.pattern[customer]! < 0))
  makeFair(tours, recreate)
  tours.keep()
  let best = solutionOf(tours)
  let bestCost = tours.cost
  if (problem.customers.length === 0 || problem.tours.length === 0) return best

  const neighbours = neighboursOf(problem)
  const temperature = cooling(meanLeg(tours))
  let current = tours.cost
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (iteration % askEvery === 0 && goOn?.({ iteration, cost: best.cost }) === false) break
    recreate.insertAll(ruin(tours, neighbours, random))
    const cost = tours.cost
    if (cost > current - temperature(iteration) * Math.log(1 - random.next())) {
      tours.undo()
      continue
    }
    tours.keep()
    current = cost
    const isCheaper = cost < bestCost - 1e-9
    if (best.isFair && !isCheaper) continue
    const { isFair } = tours
    const fewerMissing = best.missing.length - missingOf(tours).length
    if (fewerMissing < 0) continue
    if (fewerMissing === 0 && (isFair === best.isFair ? !isCheaper : best.isFair)) continue
    best = solutionOf(tours)
    bestCost = cost
  }
  return best
}

/**
 * Dearer than all that can be saved on all customers together, so that whoever must be visited is: one who must may take
 * the room of many who may be left out.
 */
function missingCost({ days, travel, customers }: PeriodicProblem): number {
  const farthest = travel.reduce((most, distance) => Math.max(most, distance), 0)
  return customers.reduce((sum, { patterns, unvisitedCost }) => {
    const costs = [...patterns.map(({ cost }) => cost), unvisitedCost].filter((cost) => cost < Infinity)
    return sum + Math.max(0, ...costs) - Math.min(0, ...costs) + 2 * days * farthest
  }, 1)
}

/** The temperature at each iteration, asked for in their order. */
function cooling(leg: number): (iteration: number) => number {
  let [from, length] = [0, firstCycle]
  return (iteration) => {
    if (iteration >= from + length) {
      from += length
      length = Math.round(length * growth)
    }
    return leg * hot * (cold / hot) ** ((iteration - from) / length)
  }
}

function meanLeg(tours: Tours): number {
  let [travel, legs] = [0, 0]
  for (const [tour, count] of tours.count.entries())
    for (let slot = 0; slot <= count; slot++) {
      travel += tours.travel(tours.placeBefore(tour, slot), tours.placeAt(tour, slot))
      legs++
    }
  // With everybody left out no leg is left to measure the temperature by; the ways from home say as much.
  return travel > 0 ? travel / legs : meanWayFromHome(tours.problem)
}

function meanWayFromHome({ customers, travel, places, tours }: PeriodicProblem): number {
  const home = tours[0]!.start * places
  return customers.reduce((sum, _customer, index) => sum + travel[home + index]!, 0) / customers.length
}

/** For each customer all customers, itself first, then the nearest. */
function neighboursOf({ customers, travel, places }: PeriodicProblem): Int16Array[] {
  return customers.map((_customer, row) => {
    const away = travel.subarray(row * places, row * places + customers.length)
    const others = Int16Array.from(customers.keys()).toSorted((one, other) => away[one]! - away[other]!)
    others.copyWithin(1, 0, others.indexOf(row))
    others[0] = row
    return others
  })
}

function solutionOf(tours: Tours): PeriodicSolution {
  const { tours: all } = tours.problem
  const patterns = [...tours.pattern]
  return {
    stops: all.map((_tour, tour) => {
      const from = tour * tours.width
      return [...tours.stops.subarray(from, from + tours.count[tour]!)]
    }),
    patterns,
    cost: tours.costApart,
    isFair: tours.isFair,
    missing: missingOf(tours),
  }
}

/** Those who must be visited and are not. */
function missingOf({ pattern, problem: { customers } }: Tours): number[] {
  return customers.flatMap(({ unvisitedCost }, customer) =>
    unvisitedCost === Infinity && pattern[customer]! < 0 ? [customer] : [],
  )
}
