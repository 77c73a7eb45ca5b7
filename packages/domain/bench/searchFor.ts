import type { PeriodicProblem, PeriodicSolution } from '../src/routing/periodicProblem.ts'
import { search } from '../src/routing/search.ts'

/** Searches for so many seconds by the clock on the wall. */
export function searchFor(
  problem: PeriodicProblem,
  { seconds, seed }: { seconds: number; seed: number },
): { solution: PeriodicSolution; iterations: number } {
  const end = performance.now() + seconds * 1000
  let iterations = 0
  const solution = search(problem, {
    seed,
    iterations: Number.MAX_SAFE_INTEGER,
    goOn: ({ iteration }) => {
      iterations = iteration
      return performance.now() < end
    },
  })
  return { solution, iterations }
}
