import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPvrp } from './readPvrp.ts'
import { search } from './search.ts'
import { whyNotFeasible } from './whyNotFeasible.ts'
import { writePvrp } from './writePvrp.ts'

/** Two days, one vehicle; customer 1 on both days, customer 2 on either. */
const text = `1 1 2 2
100 5
0 0
 0 0 0 0 0 0 0
 1 3 4 10 1 2 1 3
 2 0 5 20 2 1 2 1 2
`

describe('readPvrp', () => {
  const problem = readPvrp(text)

  it('reads customers, with the depot as the last place', () => {
    expect(problem).toMatchObject({ days: 2, places: 3 })
    expect([...problem.travel]).toEqual([0, Math.hypot(3, 1), 5, Math.hypot(3, 1), 0, 5, 5, 5, 0])
    expect(problem.customers.map(({ service, demand }) => [service, demand])).toEqual([
      [10, 1],
      [20, 2],
    ])
  })

  it('reads combinations with the first day in their highest bit', () => {
    expect(problem.customers.map(({ patterns }) => patterns.map(({ days }) => days))).toEqual([[3], [2, 1]])
  })

  it('reads 0 as no limit', () => {
    expect(problem.tours.map(({ longestDuration, mostLoad }) => [longestDuration, mostLoad])).toEqual([
      [100, 5],
      [Infinity, Infinity],
    ])
  })

  it.each([
    ['another type of problem', text.replace('1 1 2 2', '2 1 2 2')],
    ['a missing customer', text.replace(/\n 2 .*/, '')],
    ['a word', text.replace('100', 'long')],
    ['a missing combination', text.replace('2 1 2 1 2', '2 1 2 1')],
    ['nothing', ''],
  ])('refuses %s', (_what, wrong) => {
    expect(() => readPvrp(wrong)).toThrow(RangeError)
  })
})

it('writes the cost and a line for each tour that visits anybody', () => {
  const problem = readPvrp(text)
  const solution = search(problem, { seed: 1, iterations: 100 })
  const [cost, ...lines] = writePvrp(problem, solution).trimEnd().split('\n')
  expect(Number(cost)).toBeCloseTo(10 + 10 + Math.hypot(3, 1), 9)
  expect(lines.map((line) => line.split(' ').length).toSorted((one, other) => one - other)).toEqual([5, 6])
  expect(lines[0]).toMatch(/^1 1 0 [12 ]+ 0$/)
  expect(lines[1]).toMatch(/^2 1 0 [12 ]+ 0$/)
})

const instances = join(import.meta.dirname, '../../../../../shared/data/pvrp')

describe.runIf(existsSync(instances))('real data: published instances (needs ../shared/data)', () => {
  const [, ...rows] = existsSync(instances)
    ? readFileSync(join(instances, 'best-known.csv'), 'utf8').trim().split('\n')
    : []

  it.each(rows.map((row) => [row.split(',')[0]!, Number(row.split(',')[8])] as const))(
    '%s: a short search is feasible, within 15 % of the best known cost %f and not far below it',
    (name, bestKnown) => {
      const problem = readPvrp(readFileSync(join(instances, `${name}.txt`), 'utf8'))
      const solution = search(problem, { seed: 1, iterations: 6000 })
      expect(whyNotFeasible(problem, solution)).toEqual([])
      expect(solution.cost).toBeLessThan(bestKnown * 1.15)
      expect(solution.cost).toBeGreaterThan(bestKnown * 0.98)
    },
  )
})
