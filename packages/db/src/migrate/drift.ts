import { migrationList, schemaFiles } from './migrationsFolder.ts'
import { withSchemaEngine } from './schemaEngine.ts'

/**
 * The SQL that leads from the migrations to the schema files; empty when they agree. `url` is any database on a
 * server where the engine may make and drop a database of its own, to apply the migrations in.
 */
export async function drift(url: string, folders?: { migrations: string; schema: string }): Promise<string> {
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrationList(folders?.migrations) },
      to: { tag: 'schemaDatamodel', ...schemaFiles(folders?.schema) },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  const sql = (stdout ?? '').trim()
  return sql === '-- This is an empty migration.' ? '' : sql
}
