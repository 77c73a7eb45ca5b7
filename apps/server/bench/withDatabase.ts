import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDb, type Db } from '@kewo/db'
import { startEmbeddedPostgres } from '@kewo/db/embedded'
import { migrate } from '@kewo/db/migrate'

export type BenchDatabase = { db: Db; url: string; folder: string }

/** Runs a bench on an empty, migrated database of its own, and ends the process: nothing of it is left. */
export async function withDatabase(bench: (database: BenchDatabase) => Promise<void>): Promise<never> {
  const folder = await mkdtemp(join(tmpdir(), 'kewo-bench-'))
  const postgres = await startEmbeddedPostgres({ folder })
  try {
    await migrate(postgres.url)
    const db = createDb(postgres.url)
    await bench({ db, url: postgres.url, folder })
    await db.$disconnect()
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  } finally {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  process.exit()
}
