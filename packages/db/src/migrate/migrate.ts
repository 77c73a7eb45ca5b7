import { CannotStart } from '../embedded/cannotStart.ts'
import { migrationHistory, pendingMigrations } from './history.ts'
import { migrationList, migrationNames } from './migrationsFolder.ts'
import { withSchemaEngine } from './schemaEngine.ts'

export { pendingMigrations }

const nothingFiltered = { externalTables: [], externalEnums: [] }

/**
 * Applies the migrations that the database has not seen, in order, and records each in `_prisma_migrations`. Several
 * servers may start at once: the engine lets one work and the others wait. Returns the names of those applied.
 */
export async function migrate(url: string): Promise<string[]> {
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
  const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList: migrationList(), filters: nothingFiltered }),
  )
  return appliedMigrationNames
}
