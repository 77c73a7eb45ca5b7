import { type Suite, suites } from './suites.ts'
import { inWords, isGood, sum, type Tally } from './tally.ts'

type Result = { name: string; tally: Tally; seconds: number }

async function resultOf({ name, run }: Suite): Promise<Result> {
  console.log(`\n== ${name}`)
  const from = Date.now()
  const tally = await run()
  return { name, tally, seconds: Math.round((Date.now() - from) / 1000) }
}

const results: Result[] = []
for (const sideBySide of suites) results.push(...(await Promise.all(sideBySide.map(resultOf))))

console.log('')
for (const { name, tally, seconds } of results) console.log(`${name}: ${inWords(tally)} (${seconds} s)`)
const total = sum(results.map(({ tally }) => tally))
process.exitCode = isGood(total) ? 0 : 1
console.log(`\n${inWords(total)}`)
