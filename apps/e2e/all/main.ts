import type { Fault, Report } from './reports.ts'
import { steps, type Suite } from './suites.ts'
import { inWords, isGood, sum } from './tally.ts'

type Result = Report & { name: string; seconds: number }

async function resultOf({ name, run }: Suite): Promise<Result> {
  console.log(`\n== ${name}`)
  const from = Date.now()
  const report = await run()
  return { ...report, name, seconds: Math.round((Date.now() - from) / 1000) }
}

function tell(heading: string, faults: Fault[]): void {
  if (faults.length > 0) console.log(`\n${heading}`)
  for (const { test, said } of faults) console.log(`- ${test}\n${said.replace(/^/gm, '    ')}`)
}

async function inTurn(suites: Suite[]): Promise<Result[]> {
  const results: Result[] = []
  for (const suite of suites) results.push(await resultOf(suite))
  return results
}

const results: Result[] = []
for (const lanes of steps) results.push(...(await Promise.all(lanes.map(inTurn))).flat())

const faults = results.flatMap((result) => result.faults)
tell(
  'Passed only when tried again:',
  faults.filter(({ passedAgain }) => passedAgain),
)
tell(
  'Failed:',
  faults.filter(({ passedAgain }) => !passedAgain),
)
console.log('')
for (const { name, tally, seconds } of results) console.log(`${name}: ${inWords(tally)} (${seconds} s)`)
const total = sum(results.map(({ tally }) => tally))
process.exitCode = isGood(total) ? 0 : 1
console.log(`\n${inWords(total)}`)
