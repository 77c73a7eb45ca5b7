import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { CannotStart } from '../embedded/cannotStart.ts'
import { backupVersion, isFileName, type Manifest, manifestName, parseManifest, tableOf } from './manifest.ts'
import { rowsIn } from './tables.ts'

export type Entry = AsyncIterable<Uint8Array> & { header: { name: string }; resume: () => unknown }

/** Goes through the entries of a backup, one after the other. */
export async function eachEntry(file: string, work: (entry: Entry) => Promise<void>): Promise<void> {
  const entries = extract()
  const read = pipeline(createReadStream(file), createGunzip(), entries)
  read.catch(() => undefined)
  for await (const entry of entries as AsyncIterable<unknown>) await work(entry as Entry)
  await read
}

/**
 * Reads a whole backup and answers with its manifest when every byte is as it was written. Throws CannotStart with one
 * sentence; a broken file has been used for nothing by then.
 */
export async function checkBackup(file: string): Promise<Manifest> {
  const found = new Map<string, { hash: Hash; size: number; rows: number }>()
  let manifest: Manifest | null = null
  let stray = false
  try {
    await eachEntry(file, async (entry) => {
      const { name } = entry.header
      const table = tableOf(name)
      if (name === manifestName) manifest = parseManifest(await textOf(entry))
      else if (manifest || (!table && (!isFileName(name) || found.has(name)))) stray = true
      const part = table ? `tables/${table}` : name
      const known = found.get(part) ?? { hash: createHash('sha256'), size: 0, rows: 0 }
      if (name !== manifestName) found.set(part, known)
      for await (const piece of entry) {
        known.hash.update(piece as Buffer)
        known.size += (piece as Buffer).length
        if (table) known.rows += rowsIn(piece as Buffer)
      }
    })
  } catch (error) {
    throw unreadable(file, error)
  }
  return agreeing(file, manifest, stray, found)
}

function agreeing(
  file: string,
  manifest: Manifest | null,
  stray: boolean,
  found: Map<string, { hash: Hash; size: number; rows: number }>,
): Manifest {
  if (!manifest) throw damaged(file)
  if (manifest.kewoBackup > backupVersion)
    throw new CannotStart(`${file} was written by a newer Kewo. Please start that version.`)
  for (const { name, rows, sha256 } of manifest.tables) {
    const part = found.get(`tables/${name}`)
    if ((part?.rows ?? 0) !== rows || digest(part?.hash) !== sha256) throw damaged(file)
    found.delete(`tables/${name}`)
  }
  for (const { name, size, sha256 } of manifest.files) {
    const part = found.get(name)
    if (part?.size !== size || digest(part.hash) !== sha256) throw damaged(file)
    found.delete(name)
  }
  if (stray || found.size > 0) throw damaged(file)
  return manifest
}

const digest = (hash: Hash = createHash('sha256')) => hash.digest('hex')

async function textOf(entry: Entry): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of entry) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}

const damaged = (file: string, cause?: unknown) =>
  new CannotStart(`${file} is damaged, cut off, or no backup of Kewo. Nothing was changed.`, { cause })

function unreadable(file: string, error: unknown): CannotStart {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Record<string, string> = {
    ENOENT: 'it is not there',
    EACCES: 'this account may not read it',
    EISDIR: 'it is a folder',
  }
  const reason = reasons[code]
  return reason
    ? new CannotStart(`${file} cannot be read: ${reason}. Nothing was changed.`, { cause: error })
    : damaged(file, error)
}
