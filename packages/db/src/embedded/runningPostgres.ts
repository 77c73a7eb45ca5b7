import { existsSync, realpathSync } from 'node:fs'
import { takeOwnership } from './ownership.ts'
import { passwordOf } from './password.ts'
import { findPlace } from './place.ts'
import { isAlive, recordedPostmaster } from './postmaster.ts'
import { urlOf } from './url.ts'

/**
 * The address of the embedded PostgreSQL that another Kewo runs on this folder, for commands that work beside a running
 * server. Null when there is none, or one whose owner is gone: then `startEmbeddedPostgres` is the way.
 */
export async function runningPostgres(folder: string): Promise<string | null> {
  if (!existsSync(folder)) return null
  const real = realpathSync(folder)
  const place = findPlace(real)
  const found = recordedPostmaster(place.data)
  if (!found || !isAlive(found, place.data)) return null
  const password = passwordOf(real, place)
  try {
    const ownership = await takeOwnership(urlOf({ port: found.port, password, database: 'postgres' }))
    if (!ownership) return urlOf({ port: found.port, password, database: 'kewo' })
    await ownership.release()
    return null
  } catch {
    // It is starting or stopping, which startEmbeddedPostgres waits for.
    return null
  }
}
