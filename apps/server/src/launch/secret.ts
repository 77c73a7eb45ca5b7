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
    if (existsSync(path)) return readFileSync(path, 'utf8').trim()
    const made = randomBytes(32).toString('base64url')
    writeFileSync(path, `${made}\n`, { mode: 0o600 })
    return made
  } catch (error) {
    throw cannotWrite('The secret', path, error)
  }
}
