// make-migration NAME            writes the migration that leads from the migrations to the schema files
// make-migration NAME --by-hand  writes an empty one, for SQL that the schema files cannot express
// make-migration --check         exits 1 when the migrations and the schema files have drifted apart
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { drift } from '../src/migrate/drift.ts'
import { migrationsFolder } from '../src/migrate/migrationsFolder.ts'
import { withThrowAwayPostgres } from '../src/migrate/throwAway.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, 'by-hand': { type: 'boolean' } },
})

if (values.check) await withThrowAwayPostgres(check)
else await withThrowAwayPostgres(make)

async function check(url: string): Promise<void> {
  const sql = await drift(url)
  if (!sql) return
  console.error(
    `The schema files ask for what no migration does. Run make-migration NAME, which would write:\n\n${sql}`,
  )
  process.exitCode = 1
}

async function make(url: string): Promise<void> {
  const [name] = positionals
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error('Name the migration in small letters, as in: make-migration add_promise_due_index')
  }
  const sql = values['by-hand'] ? '' : await drift(url)
  if (!sql && !values['by-hand']) {
    console.log('The migrations already lead to the schema files.')
    return
  }
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql ? `${sql}\n` : '')
  console.log(join(folder, 'migration.sql'))
}
