import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { KnownDocuments } from './documents.ts'

const apps = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
/** Where the builds of the apps say what they ask (packages/web/bin/trustedDocuments.ts). */
const builds = ['portal', 'manager'].map((app) => join(apps, app, 'dist/.vite/documents.json'))

/** So long after a version was last served its apps may still be open, or wait on a phone. */
const keptDays = 90

const texts = z.record(z.string(), z.string())

/**
 * The documents of the apps as they are built here, and of the versions that this server has served before: a phone goes on with the app
 * that it has kept until it has fetched the new one, and its outbox holds what was done with the old.
 */
export function keptDocuments(home: string, lists: readonly string[] = builds): KnownDocuments {
  const folder = join(home, 'documents')
  mkdirSync(folder, { recursive: true })
  const now = new Date()
  for (const list of lists.filter((each) => existsSync(each))) {
    const content = readFileSync(list)
    const kept = join(folder, `${createHash('sha256').update(content).digest('hex')}.json`)
    if (existsSync(kept)) utimesSync(kept, now, now)
    else writeFileSync(kept, content, { mode: 0o600 })
  }
  const known = new Map<string, string>()
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    const file = join(folder, name)
    if (now.getTime() - statSync(file).mtimeMs > keptDays * 24 * 60 * 60_000) rmSync(file)
    else
      for (const [id, text] of Object.entries(texts.parse(JSON.parse(readFileSync(file, 'utf8')))))
        known.set(id, text)
  }
  return known
}
