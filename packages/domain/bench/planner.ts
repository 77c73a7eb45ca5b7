import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPvrp } from '../src/routing/readPvrp.ts'
import { whyNotFeasible } from '../src/routing/whyNotFeasible.ts'
import { bestOrder, fitInto } from '../src/visitPlan/moveStop.ts'
import { planVisits } from '../src/visitPlan/planVisits.ts'
import { timedPlan } from '../src/visitPlan/timedPlan.ts'
import { searchFor } from './searchFor.ts'
import { madeUpTerritory } from './territory.ts'

/** Milliseconds that this process has worked: whoever else works on the machine takes little from the search. */
function cpuClock(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const instances = join(import.meta.dirname, '../../../../shared/data/pvrp')

/** Cost, feasibility and gap to the published figures on Cordeau's instances; then a territory of our own size. */
export function benchPlanner(seconds: number): void {
  console.log(`## Planner: published instances, ${seconds} s of CPU each, seed 1`)
  if (existsSync(instances)) benchInstances(seconds)
  else console.log(`Skipped: the instances are not there (${instances}).`)
  benchTerritory(seconds)
}

function benchInstances(seconds: number): void {
  const [, ...rows] = readFileSync(join(instances, 'best-known.csv'), 'utf8').trim().split('\n')
  console.log(
    '| instance | customers | days | cost | feasible | gap to 1997 | gap to best known | iterations |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  const gaps = rows.map((row) => {
    const [name, , customers, days, , , , of1997, of2012] = row.split(',')
    const problem = readPvrp(readFileSync(join(instances, `${name}.txt`), 'utf8'))
    const { solution, iterations } = searchFor(problem, { seconds, seed: 1, clock: cpuClock })
    const feasible = whyNotFeasible(problem, solution).length === 0
    const gap = (best: string | undefined) => (solution.cost / Number(best) - 1) * 100
    console.log(
      `| ${name} | ${customers} | ${days} | ${solution.cost.toFixed(2)} | ${feasible ? 'yes' : 'NO'} | ${percent(gap(of1997))} | ${percent(gap(of2012))} | ${iterations} |`,
    )
    return { of1997: gap(of1997), of2012: gap(of2012), feasible }
  })
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const infeasible = gaps.filter(({ feasible }) => !feasible).length
  console.log(
    `| mean | | | | ${infeasible} not | ${percent(mean(gaps.map((gap) => gap.of1997)))} | ${percent(mean(gaps.map((gap) => gap.of2012)))} | |`,
  )
  console.log(
    seconds >= 60
      ? 'Aim: at most 1.5 % at 60 s.\n'
      : 'Aim: at most 3 % at 10 s, 1.5 % at 60 s; none infeasible.\n',
  )
}

function benchTerritory(seconds: number): void {
  const input = madeUpTerritory({ shops: 300, days: 20 })
  const begun = cpuClock()
  const plan = planVisits(input, {
    seed: 1,
    iterations: Number.MAX_SAFE_INTEGER,
    goOn: () => cpuClock() < begun + seconds * 1000,
  })
  const took = cpuClock() - begun
  const times = timedPlan(input, plan)
  const visits = plan.days.reduce((sum, { shopIds }) => sum + shopIds.length, 0)
  const kilometres = times.reduce((sum, { metres }) => sum + metres / 1000, 0)
  const left = plan.leftOut.reduce((sum, one) => sum + one.visits, 0)
  console.log('## Planner: a made-up territory, 300 shops × 20 days')
  console.log(
    `Planned in ${(took / 1000).toFixed(1)} s of CPU: ${visits} visits, ${kilometres.toFixed(0)} km, ${left} visits did not fit.`,
  )
  const shopOf = new Map(input.shops.map((shop) => [shop.id, shop]))
  const days = plan.days.map(({ shopIds }) =>
    shopIds.map((id) => ({ point: shopOf.get(id)!.point!, serviceMinutes: shopOf.get(id)!.serviceMinutes })),
  )
  const longest = days.toSorted((one, other) => other.length - one.length)[0]!
  const frame = { ...input, spans: input.days[0]!.spans }
  const ordering = median(() => bestOrder(frame, longest))
  const trying = median(() => days.forEach((stops) => fitInto(frame, stops, longest[0]!)))
  console.log(
    `One day of ${longest.length} stops put in its best order in ${ordering.toFixed(0)} ms (aim 200); a stop tried on each of 20 days in ${trying.toFixed(1)} ms.\n`,
  )
}

/** Milliseconds, the middle one of nine runs. */
function median(run: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const begun = performance.now()
    run()
    return performance.now() - begun
  })
  return times.toSorted((one, other) => one - other)[4]!
}

const percent = (value: number) => `${value.toFixed(2)} %`
