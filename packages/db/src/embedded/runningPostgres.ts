import { existsSync, realpathSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isClaimed } from './claim.ts'
import { passwordOf } from './password.ts'
import { findPlace } from './place.ts'
import { isAlive, recordedPostmaster } from './postmaster.ts'
import { otherSessions } from './sessions.ts'
import { urlOf } from './url.ts'

/** As long as a first start on a slow machine, or the recovery after a crash, may take. */
const patience = 60_000

/**
 * The address of the embedded PostgreSQL that runs on this folder, whoever started it, for commands that work beside a
 * server; waits for one that is just starting. Null when there is none: then `startEmbeddedPostgres` is the way.
 */
export async function runningPostgres(folder: string): Promise<string | null> {
  if (!existsSync(folder)) return null
  const real = realpathSync(folder)
  const deadline = Date.now() + patience
  for (;;) {
    const claimed = isClaimed(real)
    const url = await answering(real)
    if (url || !claimed || Date.now() > deadline) return url
    await sleep(200)
  }
}

async function answering(folder: string): Promise<string | null> {
  if (!existsSync(`${folder}/password`)) return null
  const place = findPlace(folder)
  const found = recordedPostmaster(place.data)
  if (!found || !isAlive(found, place.data)) return null
  const at = { port: found.port, password: passwordOf(folder, place) }
  try {
    await otherSessions(urlOf({ ...at, database: 'kewo' }))
    return urlOf({ ...at, database: 'kewo' })
  } catch {
    // It is starting or stopping.
    return null
  }
}
