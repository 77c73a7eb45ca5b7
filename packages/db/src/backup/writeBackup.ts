import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Client } from 'pg'
import { type Pack, pack as startPack } from 'tar-stream'
import { newClient } from '../client/newClient.ts'
import { CannotStart, cannotWrite } from '../embedded/cannotStart.ts'
import { refuseUnfinishedRestore } from '../migrate/unfinishedRestore.ts'
import {
  backupVersion,
  type FilePart,
  manifestName,
  type Manifest,
  pieceName,
  type TablePart,
} from './manifest.ts'
import { missingFiles, walkFiles } from './homeFiles.ts'
import { checkBackup } from './readBackup.ts'
import { copyOut, rowsIn, settleText, type Table, tablesOf } from './tables.ts'

type Order = { url: string; home: string; file: string; overwrite: boolean }
export type BackupOutcome = { manifest: Manifest; missing: string[] }

const pieceSize = 1024 * 1024

/**
 * Writes all that the database holds at one moment, and the pictures and registers that it leads to, into one file. It has
 * its name only when it is whole and was read again. Throws CannotStart with one sentence; then there is no file.
 */
export async function writeBackup({ url, home, file, overwrite }: Order): Promise<BackupOutcome> {
  if (existsSync(file) && !overwrite)
    throw new CannotStart(`${file} is there already. Please name another file, or say --overwrite.`)
  const part = `${file}.part`
  const client = newClient({ connectionString: url, application_name: 'kewo backup' })
  try {
    await client.connect()
    await refuseUnfinishedRestore(client)
    await rm(part, { force: true })
    const outcome = await write(client, home, part)
    await checkBackup(part)
    await flush(part)
    await rename(part, file)
    return outcome
  } catch (error) {
    await rm(part, { force: true })
    throw cannotWrite('The backup', file, error)
  } finally {
    await client.end()
  }
}

async function write(client: Client, home: string, part: string): Promise<BackupOutcome> {
  const pack = startPack()
  const out = createWriteStream(part, { mode: 0o600, flags: 'wx' })
  const written = pipeline(pack, createGzip({ level: 5 }), out)
  const entries = entryWriter(pack, written)
  try {
    await settleText(client)
    // One moment for all tables, whatever is written meanwhile.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const manifest: Manifest = {
      kewoBackup: backupVersion,
      takenAt: new Date().toISOString(),
      migrations: await migrationsOf(client),
      tables: [],
      sequences: await sequencesOf(client),
      files: [],
    }
    for (const table of await tablesOf(client)) manifest.tables.push(await writeTable(client, table, entries))
    // After the rows: a picture without a row does no harm, a row without a picture does.
    for await (const found of walkFiles(home)) manifest.files.push(await writeFile(found, entries))
    const missing = await missingFiles(client, new Set(manifest.files.map(({ name }) => name)))
    await client.query('COMMIT')
    await entries.put(manifestName, Buffer.from(JSON.stringify(manifest)))
    pack.finalize()
    await written
    return { manifest, missing }
  } catch (error) {
    pack.destroy()
    await written.catch(() => undefined)
    throw error
  }
}

/** Each waits until its bytes have gone on, and breaks off when nothing takes them any more. */
function entryWriter(pack: Pack, written: Promise<void>) {
  const broken = written.then(() => new Promise<never>(() => undefined))
  broken.catch(() => undefined)
  const settled = (start: (done: (error?: Error | null) => void) => void) =>
    Promise.race([
      broken,
      new Promise<void>((resolve, reject) => start((error) => (error ? reject(error) : resolve()))),
    ])
  return {
    put: (name: string, bytes: Buffer) => settled((done) => pack.entry({ name, mode: 0o600 }, bytes, done)),
    stream: (name: string, size: number, bytes: NodeJS.ReadableStream) =>
      settled((done) => {
        const entry = pack.entry({ name, size, mode: 0o600 }, done)
        pipeline(bytes, entry).catch(done)
      }),
  }
}

type Entries = ReturnType<typeof entryWriter>

async function writeTable(client: Client, table: Table, { put }: Entries): Promise<TablePart> {
  const hash = createHash('sha256')
  let [rows, index] = [0, 0]
  let waiting: Buffer[] = []
  let size = 0
  const pass = async () => {
    if (size === 0) return
    const piece = Buffer.concat(waiting)
    ;[waiting, size] = [[], 0]
    hash.update(piece)
    rows += rowsIn(piece)
    await put(pieceName(table.name, index++), piece)
  }
  for await (const bytes of copyOut(client, table)) {
    waiting.push(bytes as Buffer)
    size += bytes.length
    if (size >= pieceSize) await pass()
  }
  await pass()
  const columns = table.columns.map(({ name }) => name)
  return { name: table.name, columns, rows, sha256: hash.digest('hex') }
}

async function writeFile(
  { name, path }: { name: string; path: string },
  { stream }: Entries,
): Promise<FilePart> {
  const { size } = await stat(path)
  const hash = createHash('sha256')
  if (size === 0) {
    await stream(name, 0, createReadStream(path, { end: 0 }).resume())
    return { name, size, sha256: hash.digest('hex') }
  }
  // As long as it was when we looked: its place in the file has been made for that.
  const bytes = createReadStream(path, { end: size - 1 })
  bytes.on('data', (piece) => hash.update(piece))
  await stream(name, size, bytes)
  return { name, size, sha256: hash.digest('hex') }
}

async function migrationsOf(client: Client): Promise<string[]> {
  const { rowCount } = await client.query(`SELECT WHERE to_regclass('public._prisma_migrations') IS NOT NULL`)
  if (rowCount === 0) throw new CannotStart('There is no Kewo in this database: nothing to back up.')
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}

async function sequencesOf(client: Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string; value: string | null; start: string }>(
    `SELECT sequencename AS name, last_value::text AS value, start_value::text AS start FROM pg_sequences
     WHERE schemaname = 'public' ORDER BY 1`,
  )
  return rows.map(({ name, value, start }) => ({ name, value: value ?? start, used: value !== null }))
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
