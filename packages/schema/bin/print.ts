// Writes schema.graphql, the committed face of the API, and madeStale.json, what its writes make stale; with --check only says
// whether they are fresh.
import { readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../src/index.ts'
import { madeStale } from './madeStale.ts'

const files = {
  'schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
  'madeStale.json': madeStale(schema),
}

for (const [name, printed] of Object.entries(files)) {
  const file = new URL(`../${name}`, import.meta.url)
  if (!process.argv.includes('--check')) writeFileSync(file, printed)
  else if (readFileSync(file, 'utf8') !== printed) {
    process.stderr.write(`${name} is stale: run pnpm --filter @kewo/schema print\n`)
    process.exitCode = 1
  }
}
