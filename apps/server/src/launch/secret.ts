import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cannotWrite } from '@kewo/db/embedded'
import type { Settings } from '../env.ts'

/** What signs the session cookies: given, or made once and kept where only we can read it. */
export function secretOf({ secret, home }: Pick<Settings, 'secret' | 'home'>): string {
  if (secret) return secret
  const path = join(home, 'secret')
  try {
    // An empty file is what a full disk leaves.
    const kept = existsSync(path) && readFileSync(path, 'utf8').trim()
    if (kept) return kept
    const made = randomBytes(32).toString('base64url')
    writeFileSync(path, `${made}\n`, { mode: 0o600 })
    return made
  } catch (error) {
    throw cannotWrite('The secret', path, error)
  }
}
