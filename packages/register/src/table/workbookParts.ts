import type { Readable } from 'node:stream'
import { Refusal, RegisterFileUnreadable, RegisterWorkbookTooLarge } from '@kewo/domain'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { bytesOf, type RegisterSource } from './registerSource.ts'

const megabyte = 1024 * 1024

/** A workbook that is longer is no register; it is held as it is sent, packed. */
const largestFile = 64 * megabyte
/** Sheets with their pictures, styles and comments. */
const mostParts = 2000
/** Of a sheet, which is read as it is unpacked and never held as a whole. */
const largestPart = 1024 * megabyte
/** Sheets are packed to a tenth; what is packed to less than a two-hundredth was made to burst. */
const mostRatio = 200
/** Below this nothing bursts. */
const smallPart = 16 * megabyte

/** The parts of a workbook, by their paths. */
export type WorkbookParts = {
  has(path: string): boolean
  names(): string[]
  /** Unpacks a part; refuses one that says that it is larger than `largest`, or is packed as nothing honest is. */
  open(path: string, largest?: number): Promise<Readable>
}

/**
 * Opens the archive that a workbook is. What it says of a part's size is believed because no more is unpacked than it
 * says: a part that goes on is refused.
 */
export async function openParts(source: RegisterSource): Promise<WorkbookParts> {
  const bytes = await packedBytes(source)
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false })
  if (zip.entryCount > mostParts) throw new RegisterWorkbookTooLarge()
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  return {
    has: (path) => entries.has(path),
    names: () => [...entries.keys()],
    open: (path, largest = largestPart) => openPart(zip, entries.get(path), largest),
  }
}

async function openPart(zip: ZipFile, entry: Entry | undefined, largest: number): Promise<Readable> {
  if (!entry || entry.isEncrypted()) throw new RegisterFileUnreadable()
  const { compressedSize, uncompressedSize } = entry
  const bursts = uncompressedSize > smallPart && uncompressedSize > compressedSize * mostRatio
  if (uncompressedSize > largest || bursts) throw new RegisterWorkbookTooLarge()
  return zip.openReadStreamPromise(entry)
}

async function packedBytes(source: RegisterSource): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of bytesOf(source)) {
    size += chunk.length
    if (size > largestFile) throw new RegisterWorkbookTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What breaks while a workbook is taken apart is the workbook's fault, and is said so. */
export const asRefusal = (error: unknown): unknown =>
  error instanceof Refusal || !(error instanceof Error) ? error : new RegisterFileUnreadable()
