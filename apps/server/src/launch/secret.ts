import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cannotWrite } from '@kewo/db/embedded'
import type { Settings } from '../env.ts'

/** What signs the session cookies: given, or made once and kept where only we can read it. */
export function secretOf({ secret, home }: Pick<Settings, 'secret' | 'home'>): string {
  return secret ?? keptIn(join(home, 'secret'), 'The secret', () => randomBytes(32).toString('base64url'))
}

/** What was made once and is kept where only we can read it. */
export function keptIn(path: string, what: string, make: () => string): string {
  try {
    // An empty file is what a full disk leaves.
    const kept = existsSync(path) && readFileSync(path, 'utf8').trim()
    if (kept) return kept
    const made = make()
    writeFileSync(path, `${made}\n`, { mode: 0o600 })
    return made
  } catch (error) {
    throw cannotWrite(what, path, error)
  }
}
