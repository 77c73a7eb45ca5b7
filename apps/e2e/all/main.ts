import { suites } from './suites.ts'
import { inWords, isGood, sum, type Tally } from './tally.ts'

const results: { name: string; tally: Tally; seconds: number }[] = []
for (const { name, run } of suites) {
  console.log(`\n== ${name}`)
  const from = Date.now()
  const tally = await run()
  results.push({ name, tally, seconds: Math.round((Date.now() - from) / 1000) })
}

console.log('')
for (const { name, tally, seconds } of results) console.log(`${name}: ${inWords(tally)} (${seconds} s)`)
const total = sum(results.map(({ tally }) => tally))
process.exitCode = isGood(total) ? 0 : 1
console.log(`\n${inWords(total)}`)
