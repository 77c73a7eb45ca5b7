import type { Client } from 'pg'
import { newClient } from '../client/newClient.ts'
import { CannotStart } from '../embedded/cannotStart.ts'
import { migrationHistory, pendingMigrations } from './history.ts'
import { migrationList, migrationNames } from './migrationsFolder.ts'
import { withSchemaEngine } from './schemaEngine.ts'
import { refuseUnfinishedRestore } from './unfinishedRestore.ts'

export { pendingMigrations }

const nothingFiltered = { externalTables: [], externalEnums: [] }

/** Any number that no other advisory lock uses, the engine's own included: it takes that only while it works. */
const migrateLock = 7_051_960

/**
 * Applies the migrations that the database has not seen, in order, and records each in `_prisma_migrations`. Several
 * servers may start at once: one works and the others wait, before they look what there is to do, as a migration under
 * way looks like one that failed half-way. Returns the names of those applied.
 */
export function migrate(url: string): Promise<string[]> {
  return underLock(url, async (client) => {
    await refuseUnfinishedRestore(client)
    return applyPending(url)
  })
}

/** Brings an empty database to where a backup was taken, by the migrations of that time. */
export function migrateTo(url: string, names: readonly string[]): Promise<string[]> {
  return underLock(url, () => apply(url, names))
}

async function underLock<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = newClient({ connectionString: url, application_name: 'kewo migrations' })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrateLock])
    return await work(client)
  } finally {
    // Lets the next one go on.
    await client.end()
  }
}

async function applyPending(url: string): Promise<string[]> {
  const { failed, unknown } = await migrationHistory(url, migrationNames())
  if (failed[0]) {
    throw new CannotStart(
      `The migration ${failed[0]} failed half-way in an earlier start. Please restore a backup, or repair the ` +
        `database and resolve the migration with Prisma's "migrate resolve".`,
    )
  }
  if (unknown[0]) {
    throw new CannotStart(
      `The database was changed by a newer Kewo (migration ${unknown[0]}). Please start that version, or restore a backup.`,
    )
  }
  if ((await pendingMigrations(url)).length === 0) return []
  return apply(url, migrationNames())
}

async function apply(url: string, names: readonly string[]): Promise<string[]> {
  const all = migrationList()
  const migrationsList = {
    ...all,
    migrationDirectories: all.migrationDirectories.filter(({ path }) => names.includes(path)),
  }
  const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList, filters: nothingFiltered }),
  )
  return appliedMigrationNames
}
