// pnpm bench [shops,…] [seconds] [rounds] [case]: this server, PostGraphile 5 that knows who asks, the same as it comes, and a bare
// statement, on databases of each size, all in turns.
import { availableParallelism, loadavg } from 'node:os'
import { cases } from './cases.ts'
import { type Field, startField, type Target } from './field.ts'
import { measure } from './measure.ts'
import { closingLines, Results, table } from './results.ts'
import { withDatabases } from './withDatabase.ts'

const [, , sizes = '3000', seconds = '3', rounds = '5', onlyCase = ''] = process.argv
const shops = sizes.split(',').map(Number)
const measured = cases.filter(({ name, short }) => name.includes(onlyCase) || short === onlyCase)

await withDatabases(shops.length, async (databases) => {
  const fields: Field[] = []
  for (const [index, database] of databases.entries()) {
    console.log(`Loading ${shops[index]} shops with 24 visits each…`)
    fields.push(await startField(database, shops[index]!, measured))
  }
  // The first second teaches the compiler and fills the caches of each; nobody is measured cold.
  const targets: Target[] = measured.flatMap(({ name }) =>
    fields.flatMap((field) => field.targets.filter((target) => target.name === name)),
  )
  for (const target of targets) await measure(target, 1)

  const results = new Results()
  for (let round = 0; round < Number(rounds); round += 1)
    for (const target of targets) results.add(target, await measure(target, Number(seconds)))

  console.log(
    `\n${rounds} rounds of ${seconds} s each in turns, 10 connections, medians; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} at the end\n`,
  )
  console.log(table(results, measured, shops))
  console.log(`\n${closingLines(results, measured, shops).join('\n')}`)
  await Promise.all(fields.map((field) => field.stop()))
})
