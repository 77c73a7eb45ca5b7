import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownDatabase, type TestDatabase } from '@kewo/testkit'
import { afterAll } from 'vitest'
import { fillDemo } from './fillDemo.ts'

export const timeZone = 'Asia/Shanghai'

export type DemoDatabase = TestDatabase & { picturesFolder: string; now: Date }

const undo: (() => Promise<void> | void)[] = []

afterAll(async () => {
  for (const step of undo) await step()
})

/** A database of its own with the demo as it is at `now`, gone with the test file. */
export async function demoDatabase(now: Date, { small = false } = {}): Promise<DemoDatabase> {
  const { db, url, make, drop } = ownDatabase()
  undo.push(drop)
  await make()
  const picturesFolder = mkdtempSync(join(tmpdir(), 'kewo-demo-'))
  undo.push(() => rmSync(picturesFolder, { recursive: true, force: true }))
  await fillDemo({ url, picturesFolder, now, timeZone, small })
  return { db, url, picturesFolder, now }
}

const tables = async ({ db }: DemoDatabase): Promise<string[]> => {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' ORDER BY 1`
  return rows.map(({ name }) => name)
}

/** One fingerprint for each table, of all its rows without the salted passwords. */
export async function fingerprints(database: DemoDatabase): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  for (const table of await tables(database)) {
    const [row] = await database.db.$queryRawUnsafe<{ print: string | null }[]>(
      `SELECT md5(string_agg(line, chr(10) ORDER BY line)) AS print
       FROM (SELECT (to_jsonb(t) - 'password')::text AS line FROM "${table}" t) lines`,
    )
    prints[table] = row?.print ?? 'empty'
  }
  return prints
}

/** Every text in the database, each once. */
export async function allTexts(database: DemoDatabase): Promise<string[]> {
  const texts = new Set<string>()
  for (const table of await tables(database)) {
    const rows = await database.db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT DISTINCT found #>> '{}' AS text FROM "${table}" t, jsonb_path_query(to_jsonb(t), 'strict $.**') AS found
       WHERE jsonb_typeof(found) = 'string' AND found #>> '{}' ~ '[^[:ascii:]]'`,
    )
    for (const { text } of rows) texts.add(text)
  }
  return [...texts]
}
