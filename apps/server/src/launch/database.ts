import { join } from 'node:path'
import { CannotStart, newClient, startEmbeddedPostgres } from '@kewo/db/embedded'
import type { Settings } from '../env.ts'
import type { Closing } from './closing.ts'
import { tellAndExit } from './plainSentence.ts'
import { whyNotReachable } from './whyNotReachable.ts'

export type Database = {
  url: string
  /** Why it broke off in the middle of something, as one sentence. */
  whyBroken: () => string
}

/** A database that answers: the one in DATABASE_URL, else the embedded one, started. */
export async function provideDatabase(
  settings: Settings,
  closing: Closing,
  { patient = false } = {},
): Promise<Database> {
  if (settings.databaseUrl) {
    await checkDatabase(settings.databaseUrl)
    return {
      url: settings.databaseUrl,
      whyBroken: () => 'The database in DATABASE_URL broke off the connection. Please see its own log.',
    }
  }
  const starting = startEmbeddedPostgres({
    folder: join(settings.home, 'postgresql'),
    patient,
    onRestart: (reason) => console.error(`The embedded PostgreSQL ended and was started again: ${reason}`),
  })
  // A signal may come while it starts: then it is stopped as soon as it runs.
  closing.add(async () => {
    const started = await starting.catch(() => undefined)
    await started?.stop()
  })
  const postgres = await starting
  void postgres.lost.then(async (reason) => {
    if (closing.begun) return
    await closing.close()
    tellAndExit(new CannotStart(`The embedded PostgreSQL ended: ${reason}`))
  })
  return { url: postgres.url, whyBroken: () => `The embedded PostgreSQL broke off: ${postgres.complaint()}` }
}

const oldestVersion = 180_000

async function checkDatabase(url: string): Promise<void> {
  const client = newClient({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; encoding: string; name: string }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name,
              current_setting('server_encoding') AS encoding`,
    )
    const [found] = rows
    if (found && found.version < oldestVersion) {
      throw new CannotStart(`Kewo needs PostgreSQL 18 or later; DATABASE_URL leads to ${found.name}.`)
    }
    if (found && found.encoding !== 'UTF8') {
      throw new CannotStart(`Kewo needs a database in UTF8; the one in DATABASE_URL is in ${found.encoding}.`)
    }
  } catch (error) {
    throw whyNotReachable(error, new URL(url))
  } finally {
    await client.end()
  }
}
