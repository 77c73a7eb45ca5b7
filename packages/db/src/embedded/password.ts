import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannotStart.ts'
import type { Place } from './place.ts'

/** The database's password: made once, kept beside `location` where only we can read it. */
export function passwordOf(folder: string, place: Place): string {
  const path = join(folder, 'password')
  // An empty file is what a full disk leaves.
  const kept = existsSync(path) && readFileSync(path, 'utf8').trim()
  if (kept) return kept
  if (existsSync(place.data)) {
    throw new CannotStart(
      `The password of the database is gone: ${path} is missing. ` +
        `Please put it back, or delete ${folder} to begin with an empty database.`,
    )
  }
  const password = randomBytes(24).toString('base64url')
  writeFileSync(path, `${password}\n`, { mode: 0o600 })
  return password
}
