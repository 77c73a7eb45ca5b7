import { newClient } from '../client/newClient.ts'
import { migrationNames } from './migrationsFolder.ts'

export type MigrationHistory = {
  /** Known to this version, not applied yet. */
  pending: string[]
  /** Begun, and neither finished nor rolled back. */
  failed: string[]
  /** Applied by a version that knows more than this one. */
  unknown: string[]
}

type Row = { name: string; finished: boolean }

/** What `_prisma_migrations` says of the named migrations, in plain SQL: asked at every start and health check. */
export async function migrationHistory(url: string, names: string[]): Promise<MigrationHistory> {
  const rows = await readRows(url)
  const applied = new Set(rows.filter((row) => row.finished).map((row) => row.name))
  return {
    pending: names.filter((name) => !applied.has(name)),
    failed: rows.filter((row) => !row.finished && !applied.has(row.name)).map((row) => row.name),
    unknown: [...applied].filter((name) => !names.includes(name)),
  }
}

/** The migrations that this version needs and the database has not seen; empty when it is ready. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const { pending } = await migrationHistory(url, migrationNames())
  return pending
}

async function readRows(url: string): Promise<Row[]> {
  const client = newClient({ connectionString: url, application_name: 'kewo migrations' })
  await client.connect()
  try {
    const { rowCount } = await client.query(`SELECT WHERE to_regclass('_prisma_migrations') IS NOT NULL`)
    if (rowCount === 0) return []
    const { rows } = await client.query<Row>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM _prisma_migrations
        WHERE rolled_back_at IS NULL ORDER BY migration_name`,
    )
    return rows
  } finally {
    await client.end()
  }
}
