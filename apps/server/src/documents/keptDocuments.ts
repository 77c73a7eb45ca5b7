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
 * that it has kept until it has fetched the new one, and its outbox holds what was done with the old. `tell` hears of a list that is no
 * longer what was written, and is thrown away: whoever needs it is refused until the app is loaded anew.
 */
export function keptDocuments(
  home: string,
  tell: (line: string) => void,
  lists: readonly string[] = builds,
): KnownDocuments {
  const folder = join(home, 'documents')
  mkdirSync(folder, { recursive: true })
  for (const list of lists.filter((each) => existsSync(each))) keep(folder, readFileSync(list))
  const known = new Map<string, string>()
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const content = readFileSync(file)
    const isWhole = name === nameOf(content)
    if (!isWhole) tell(`${file} is damaged; it is thrown away`)
    if (!isWhole || isOld(file)) rmSync(file)
    else
      for (const [id, text] of Object.entries(texts.parse(JSON.parse(String(content))))) known.set(id, text)
  }
  return known
}

/** A list is called by what is in it, so that a damaged one is seen. */
const nameOf = (content: Buffer) => `${createHash('sha256').update(content).digest('hex')}.json`

const isOld = (file: string) => Date.now() - statSync(file).mtimeMs > keptDays * 24 * 60 * 60_000

function keep(folder: string, content: Buffer): void {
  const kept = join(folder, nameOf(content))
  const now = new Date()
  if (existsSync(kept) && readFileSync(kept).equals(content)) utimesSync(kept, now, now)
  else writeFileSync(kept, content, { mode: 0o600 })
}
