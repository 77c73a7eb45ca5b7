import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startEmbeddedPostgres } from '../embedded/embeddedPostgres.ts'

/** Runs the work with a fresh PostgreSQL that is gone afterwards. */
export async function withThrowAwayPostgres<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'kewo-throw-away-'))
  // As root, the account that runs PostgreSQL has to get in.
  chmodSync(folder, 0o755)
  const postgres = await startEmbeddedPostgres({ folder, durable: false })
  try {
    return await work(postgres.url)
  } finally {
    await postgres.stop()
    for (const used of [folder, dirname(postgres.data)]) rmSync(used, { recursive: true, force: true })
  }
}
