import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countDays } from './daySet.ts'
import type { PeriodicProblem, PeriodicSolution } from './periodicProblem.ts'
import { cheapestByTrying } from './cheapestByTrying.testbed.ts'
import { anyProblem, flatTravel } from './problems.testbed.ts'
import { search } from './search.ts'
import { costOf, whyNotFeasible } from './whyNotFeasible.ts'

const run = (problem: PeriodicProblem, iterations: number, seed = 1) => search(problem, { seed, iterations })

/** Cost with everyone who is missing counted as dear. */
const judged = (solution: PeriodicSolution) => [solution.missing.length, solution.cost] as const

it('finds what trying every way finds, on small problems', () => {
  fc.assert(
    fc.property(anyProblem({ mostCustomers: 4, mostDays: 2 }), (problem) => {
      const cheapest = cheapestByTrying(problem)
      // So many that chance has no say: of 10,000 problems one was still missed with 3,000.
      const found = run(problem, 20_000)
      if (cheapest === null) expect(found.missing).not.toEqual([])
      else {
        expect(found.missing).toEqual([])
        expect(costOf(problem, found)).toBeCloseTo(cheapest, 6)
      }
    }),
    { numRuns: 60 },
  )
})

it('never breaks a limit, and says what its solution costs', () => {
  fc.assert(
    fc.property(anyProblem({ mostCustomers: 25, mostDays: 6 }), fc.nat(2 ** 31), (problem, seed) => {
      const solution = run(problem, 300, seed)
      const wrong = whyNotFeasible(problem, solution)
      expect(wrong).toEqual(solution.missing.map((customer) => `Customer ${customer} is not visited`))
    }),
    { numRuns: 200 },
  )
})

it('gives the same solution for the same seed and iterations', () => {
  fc.assert(
    fc.property(anyProblem({ mostCustomers: 15, mostDays: 4 }), fc.nat(1000), (problem, seed) => {
      expect(run(problem, 200, seed)).toEqual(run(problem, 200, seed))
    }),
    { numRuns: 50 },
  )
})

it('is never worse for going on longer', () => {
  fc.assert(
    fc.property(
      anyProblem({ mostCustomers: 15, mostDays: 4 }),
      fc.nat(400),
      fc.nat(400),
      (problem, less, more) => {
        const [missing, cost] = judged(run(problem, less))
        const [missingAfter, costAfter] = judged(run(problem, less + more))
        expect(missingAfter).toBeLessThanOrEqual(missing)
        if (missingAfter === missing) expect(costAfter).toBeLessThanOrEqual(cost + 1e-6)
      },
    ),
    { numRuns: 100 },
  )
})

it('stops when it is told to, with what it has', () => {
  const problem = fc.sample(anyProblem({ mostCustomers: 15, mostDays: 4 }), { numRuns: 1, seed: 7 })[0]!
  const asked: number[] = []
  const solution = search(problem, {
    seed: 1,
    iterations: 1_000_000,
    goOn: ({ iteration }) => asked.push(iteration) < 3,
  })
  expect(asked).toEqual([0, 32, 64])
  expect(solution).toEqual(run(problem, 64))
})

it('visits far neighbours who are each dearer alone than left out, and cheaper together', () => {
  const three = [0, 1, 2].map(() => ({
    ...{ service: 0, demand: 0, unvisitedCost: 100 },
    patterns: [{ days: 1, cost: 0 }],
  }))
  const problem: PeriodicProblem = {
    ...{ days: 1, places: 4, customers: three },
    travel: flatTravel([
      [60, 0],
      [60, 1],
      [60, 2],
      [0, 0],
    ]),
    tours: [{ day: 0, start: 3, end: 3, longestDuration: Infinity, mostLoad: Infinity }],
  }
  expect(run(problem, 0).cost).toBeGreaterThan(200)
  expect(run(problem, 100)).toMatchObject({ patterns: [0, 0, 0], cost: cheapestByTrying(problem) })
})

it('visits one who must be, though that leaves no room for several who need not', () => {
  const must = { service: 100, demand: 0, unvisitedCost: Infinity }
  const need = { service: 25, demand: 0, unvisitedCost: 400 }
  const patterns = [{ days: 1, cost: 0 }]
  const problem: PeriodicProblem = {
    ...{ days: 1, places: 6, travel: flatTravel(Array.from({ length: 6 }, () => [0, 0])) },
    customers: [{ ...must, patterns }, ...Array.from({ length: 4 }, () => ({ ...need, patterns }))],
    tours: [{ day: 0, start: 5, end: 5, longestDuration: 100, mostLoad: Infinity }],
  }
  expect(run(problem, 200)).toMatchObject({ missing: [], cost: 1600 })
})

describe('fairness', () => {
  /** Ten near and ten far, one day that holds only some of them; the near ones are dearer to miss. */
  const places = 21
  const at = (place: number) => (place === 20 ? 0 : place < 10 ? 1 : 30)
  const problem: PeriodicProblem = {
    days: 1,
    places,
    travel: flatTravel(Array.from({ length: places }, (_, place) => [at(place), 0])),
    customers: Array.from({ length: 20 }, (_, index) => ({
      service: 10,
      demand: 0,
      patterns: [{ days: 1, cost: 0 }],
      unvisitedCost: index < 10 ? 900 : 100,
    })),
    tours: [{ day: 0, start: 20, end: 20, longestDuration: 160, mostLoad: Infinity }],
  }
  const near = [...Array(10).keys()]
  const far = near.map((index) => index + 10)
  const visited = ({ patterns }: PeriodicSolution, group: number[]) =>
    group.filter((customer) => patterns[customer]! >= 0).length

  it('without a rule, only the near ones are visited', () => {
    const solution = run(problem, 2000)
    expect([visited(solution, near), visited(solution, far)]).toEqual([10, 0])
  })

  it.each([0, 1, 2000])('with the rule, both are alike, after %i iterations', (iterations) => {
    const fair = { ...problem, fairness: [{ one: far, other: near, most: 0.1, cost: 2000 }] }
    const solution = run(fair, iterations)
    expect(whyNotFeasible(fair, solution)).toEqual([])
    expect(visited(solution, near) - visited(solution, far)).toBeLessThanOrEqual(1)
    if (iterations === 2000) expect(visited(solution, near) + visited(solution, far)).toBe(10)
  })

  it('holds for any groups, both ways, by visits and by customers, whatever is left out for it', () => {
    const anyFair = anyProblem({ mostCustomers: 24, mostDays: 3, mayLeaveOut: true }).chain((one) =>
      fc
        .array(fc.boolean(), { minLength: one.customers.length, maxLength: one.customers.length })
        .map((side) => ({
          ...one,
          fairness: [
            {
              one: side.flatMap((isOne, index) => (isOne ? [index] : [])),
              other: side.flatMap((isOne, index) => (isOne ? [] : [index])),
              most: 0.1,
              cost: 500,
            },
          ],
        })),
    )
    const ofAll = (made: number[], of: number[]) => {
      const sum = (all: number[]) => all.reduce((total, each) => total + each, 0)
      return { share: sum(made) / sum(of), least: 1 / sum(of) }
    }
    fc.assert(
      fc.property(anyFair, (one) => {
        const solution = run(one, 100)
        expect(solution.isFair).toBe(true)
        const { one: first, other: second } = one.fairness[0]!
        if (first.length === 0 || second.length === 0) return
        const visits = (customer: number) => solution.stops.flat().filter((stop) => stop === customer).length
        const owed = (customer: number) =>
          Math.max(...one.customers[customer]!.patterns.map(({ days }) => countDays(days)))
        const byVisits = [first, second].map((group) => ofAll(group.map(visits), group.map(owed)))
        const byCustomers = [first, second].map((group) =>
          ofAll(
            group.map((customer) => Math.sign(visits(customer))),
            group.map(() => 1),
          ),
        )
        for (const [left, right] of [byVisits, byCustomers])
          expect(Math.abs(left!.share - right!.share)).toBeLessThanOrEqual(
            Math.max(0.1, left!.least, right!.least) + 1e-6,
          )
      }),
      { numRuns: 200 },
    )
  })
})

describe('those who must be visited', () => {
  it('stay whatever fairness asks for, and it is told that they alone are unfair', () => {
    const patterns = [{ days: 1, cost: 0 }]
    const customers = Array.from({ length: 40 }, (_, index) => ({
      ...{ service: 10, demand: 0, patterns },
      unvisitedCost: index < 8 ? Infinity : 100,
    }))
    const indices = [...customers.keys()]
    const problem: PeriodicProblem = {
      ...{ days: 1, places: 41, customers },
      travel: flatTravel(Array.from({ length: 41 }, () => [0, 0])),
      tours: [{ day: 0, start: 40, end: 40, longestDuration: 100, mostLoad: Infinity }],
      fairness: [{ one: indices.slice(0, 20), other: indices.slice(20), most: 0.1, cost: 1000 }],
      begin: [[0, 1, 2, 3, 4, 5, 6, 7]],
    }
    for (const iterations of [0, 500]) {
      const solution = run(problem, iterations)
      expect(whyNotFeasible(problem, solution)).toEqual([])
      expect(solution.isFair).toBe(false)
      expect(solution.stops[0]!.filter((stop) => stop >= 8 && stop < 20)).toEqual([])
    }
    expect(run({ ...problem, begin: [[0, 1]] }, 0).missing).toEqual([])
  })

  it.each([
    ['on days that are no pattern of theirs', [[], [0]]],
    ['in a tour that does not hold them', [[0, 1], []]],
  ])('cannot begin %s', (_what, begin) => {
    const customers = [0, 1].map(() => ({
      ...{ service: 10, demand: 0, patterns: [{ days: 1, cost: 0 }], unvisitedCost: Infinity },
    }))
    const tour = { start: 2, end: 2, longestDuration: 15, mostLoad: Infinity }
    const problem = {
      ...{ days: 2, places: 3, customers, begin },
      travel: new Float64Array(9),
      tours: [0, 1].map((day) => ({ day, ...tour })),
    }
    expect(() => run(problem, 1)).toThrow(RangeError)
  })
})

const tiny = fc.sample(anyProblem({ mostCustomers: 3, mostDays: 2 }), { numRuns: 1, seed: 1 })[0]!

it.each<[string, Partial<PeriodicProblem>]>([
  ['no days', { days: 0 }],
  ['more days than bits', { days: 32 }],
  ['travel of another size', { travel: new Float64Array(3) }],
  ['negative travel', { travel: tiny.travel.map(() => -1) }],
  ['a tour on no day', { tours: [{ ...tiny.tours[0]!, day: 9 }] }],
  ['a tour from nowhere', { tours: [{ ...tiny.tours[0]!, start: 99 }] }],
  ['a pattern of no day', { customers: [{ ...tiny.customers[0]!, patterns: [{ days: 0, cost: 0 }] }] }],
  ['negative service', { customers: [{ ...tiny.customers[0]!, service: -1 }] }],
  ['a group of strangers', { fairness: [{ one: [99], other: [], most: 0.1, cost: 1 }] }],
])('refuses %s', (_what, change) => {
  expect(() => run({ ...tiny, ...change }, 1)).toThrow(RangeError)
})

it('refuses iterations that are no number', () => {
  expect(() => run(tiny, Number.NaN)).toThrow(RangeError)
})

it.each([
  ['nobody to visit', { ...tiny, customers: [] }],
  ['no tours', { ...tiny, tours: [] }],
])('%s: nobody is visited', (_what, problem) => {
  expect(run(problem, 10).stops.flat()).toEqual([])
})
