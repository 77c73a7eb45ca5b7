import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDb, type Db } from '@kewo/db'
import { startEmbeddedPostgres } from '@kewo/db/embedded'
import { migrate } from '@kewo/db/migrate'

export type BenchDatabase = { db: Db; url: string; folder: string }

/** Runs a bench on a database of its own, and ends the process: nothing of it is left. */
export async function withDatabase(bench: (database: BenchDatabase) => Promise<void>): Promise<never> {
  try {
    await onOwnDatabase(bench)
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  }
  process.exit()
}

/** The same with several, each on a PostgreSQL of its own, so that none has what another one has read in its cache. */
export const withDatabases = (
  count: number,
  bench: (databases: BenchDatabase[]) => Promise<void>,
): Promise<never> => {
  const more = (made: BenchDatabase[]): Promise<void> =>
    made.length === count ? bench(made) : onOwnDatabase((database) => more([...made, database]))
  return withDatabase((first) => more([first]))
}

/** What comes of something that has an empty, migrated database for itself, which is gone afterwards. */
export async function onOwnDatabase<Result>(
  use: (database: BenchDatabase) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'kewo-bench-'))
  const postgres = await startEmbeddedPostgres({ folder, mostRestarts: Infinity })
  try {
    await migrate(postgres.url)
    const db = createDb(postgres.url)
    const result = await use({ db, url: postgres.url, folder })
    await db.$disconnect()
    return result
  } finally {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
