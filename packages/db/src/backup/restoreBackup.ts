import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { once } from 'node:events'
import { finished, pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { newClient } from '../client/newClient.ts'
import { CannotStart, cannotWrite } from '../embedded/cannotStart.ts'
import { migrateTo } from '../migrate/migrate.ts'
import { migrationNames } from '../migrate/migrationsFolder.ts'
import { isUnfinishedRestore, restoreMark } from '../migrate/unfinishedRestore.ts'
import { type Manifest, tableOf } from './manifest.ts'
import { checkBackup, eachEntry, type Entry } from './readBackup.ts'
import { copyIn, copyOut, quoted, rowsIn, settleText, tablesOf } from './tables.ts'

type Order = { url: string; home: string; file: string }

/**
 * Brings back what a backup holds into an empty database, with its pictures and registers, and compares it with what was
 * backed up. Broken off, it leaves a mark that no start passes, and may be run again. Throws CannotStart with one sentence.
 */
export async function restoreBackup({ url, home, file }: Order): Promise<Manifest> {
  const manifest = await checkBackup(file)
  refuseNewer(file, manifest)
  const client = newClient({ connectionString: url, application_name: 'kewo restore' })
  try {
    await client.connect()
    await refuseOthers(client)
    await clear(client)
    await migrateTo(url, manifest.migrations)
    await settleText(client)
    await client.query('BEGIN')
    await loadRows(client, manifest, file, home)
    await compare(client, manifest)
    await client.query(`DROP SCHEMA ${restoreMark}`)
    await client.query('COMMIT')
    return manifest
  } catch (error) {
    throw cannotWrite('The data folder', home, error)
  } finally {
    await client.end()
  }
}

function refuseNewer(file: string, { migrations }: Manifest): void {
  const known = new Set(migrationNames())
  const unknown = migrations.find((name) => !known.has(name))
  if (unknown)
    throw new CannotStart(
      `${file} was written by a newer Kewo (migration ${unknown}). Please restore with that version. Nothing was changed.`,
    )
}

async function refuseOthers(client: Client): Promise<void> {
  const { rows } = await client.query<{ others: number }>(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  )
  if (rows[0]?.others)
    throw new CannotStart(
      'Somebody is connected to this database. Please stop Kewo first. Nothing was changed.',
    )
}

/** Only an empty database, or what an earlier restore left that was broken off, is written over. */
async function clear(client: Client): Promise<void> {
  const unfinished = await isUnfinishedRestore(client)
  const { rowCount } = await client.query(
    `SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm', 'S') LIMIT 1`,
  )
  if (!unfinished && rowCount)
    throw new CannotStart(
      'The database is not empty. Please restore into an empty one: another folder in KEWO_HOME, or another DATABASE_URL. Nothing was changed.',
    )
  if (!unfinished) return void (await client.query(`CREATE SCHEMA ${restoreMark}`))
  // In one step, so that it is never without.
  await client.query('BEGIN; DROP SCHEMA public CASCADE; CREATE SCHEMA public; COMMIT')
}

async function loadRows(client: Client, manifest: Manifest, file: string, home: string): Promise<void> {
  const tables = await tablesOf(client)
  const names = tables.map(({ name }) => quoted(name)).join(', ')
  // Rows come in the order of the tables, not of what leads to what. Keys are made anew afterwards, which checks them all.
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT c.conrelid::regclass::text AS "table", quote_ident(c.conname) AS name, pg_get_constraintdef(c.oid) AS definition
     FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`,
  )
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  for (const { name } of tables) await client.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`)
  // Some migrations bring rows of their own.
  await client.query(`TRUNCATE ${names}`)
  await loadEntries(client, manifest, file, home)
  for (const { name, value, used } of manifest.sequences)
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [`public.${quoted(name)}`, value, used])
  for (const { name } of tables) await client.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`)
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
}

async function loadEntries(client: Client, manifest: Manifest, file: string, home: string): Promise<void> {
  const parts = new Map(manifest.tables.map((part) => [part.name, part]))
  const files = new Set(manifest.files.map(({ name }) => name))
  let open: { name: string; rows: ReturnType<typeof copyIn> } | null = null
  const close = async () => {
    const rows = open?.rows
    open = null
    rows?.end()
    if (rows) await finished(rows)
  }
  await eachEntry(file, async (entry) => {
    const table = tableOf(entry.header.name)
    const part = table === null ? undefined : parts.get(table)
    if (open?.name !== table) await close()
    if (part) {
      open ??= { name: part.name, rows: copyIn(client, part) }
      await pour(entry, open.rows)
    } else if (files.has(entry.header.name)) await keepFile(entry, join(home, entry.header.name))
    else entry.resume()
  })
  await close()
}

async function pour(entry: Entry, rows: ReturnType<typeof copyIn>): Promise<void> {
  for await (const piece of entry) {
    if (rows.errored) throw rows.errored
    if (!rows.write(piece)) await once(rows, 'drain')
  }
}

async function keepFile(entry: Entry, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await pipeline(entry, createWriteStream(`${path}.part`, { mode: 0o600 }))
  await rename(`${path}.part`, path)
}

/** Reads back what has been written: each table must give the very text that was backed up. */
async function compare(client: Client, manifest: Manifest): Promise<void> {
  const parts = new Map(manifest.tables.map((part) => [part.name, part]))
  const tables = await tablesOf(client)
  for (const table of tables) {
    const part = parts.get(table.name)
    const hash = createHash('sha256')
    let rows = 0
    for await (const piece of copyOut(client, table)) {
      hash.update(piece as Buffer)
      rows += rowsIn(piece as Buffer)
    }
    if (!part || part.rows !== rows || part.sha256 !== hash.digest('hex'))
      throw new Error(`The table ${table.name} does not hold what was backed up`)
  }
  if (tables.length !== parts.size) throw new Error('The backup has tables that its migrations do not make')
}
