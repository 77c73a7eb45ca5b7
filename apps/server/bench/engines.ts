// pnpm bench:engines [seconds an instance of the planner]: what each engine costs, beside the aim it was given.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const rules = join(import.meta.dirname, '../../../packages/domain/bench/engines.ts')

/** The rules by themselves first, then those that a database answers for. */
const benches = [
  { title: null, program: rules, args: process.argv.slice(2) },
  { title: 'Audience', program: join(import.meta.dirname, 'audiences.ts'), args: [] },
  { title: 'Hash chain, read from PostgreSQL', program: join(import.meta.dirname, 'chains.ts'), args: [] },
]

for (const { title, program, args } of benches) {
  if (title) console.log(`\n## ${title}`)
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
