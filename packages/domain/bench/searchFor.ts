import type { PeriodicProblem, PeriodicSolution } from '../src/routing/periodicProblem.ts'
import { search } from '../src/routing/search.ts'

/** Searches for so many seconds: by the clock on the wall, unless `clock` tells other milliseconds. */
export function searchFor(
  problem: PeriodicProblem,
  { seconds, seed, clock = () => performance.now() }: { seconds: number; seed: number; clock?: () => number },
): { solution: PeriodicSolution; iterations: number } {
  const end = clock() + seconds * 1000
  let iterations = 0
  const solution = search(problem, {
    seed,
    iterations: Number.MAX_SAFE_INTEGER,
    goOn: ({ iteration }) => {
      iterations = iteration
      return clock() < end
    },
  })
  return { solution, iterations }
}
