import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { RegisterSource } from './table/registerSource.ts'

export type StoredRegister = {
  readonly id: string
  /** SHA-256 in hex. */
  readonly fileHash: string
  readonly byteSize: number
}

/** Where registers lie that were sent from a screen. Access is decided before it is asked; it knows no viewer. */
export type RegisterStore = {
  /** Takes a register piece by piece, so that its size costs no memory. When it breaks off, nothing is kept. */
  save(bytes: Readable): Promise<StoredRegister>
  source(register: { id: string; fileName: string }): RegisterSource
  remove(id: string): Promise<void>
}

/** Registers in a local folder. */
export function createRegisterStore(folder: string): RegisterStore {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }))
  const keyOf = (id: string) => `${id}.csv`
  return {
    async save(bytes) {
      const id = randomUUID()
      const hash = createHash('sha256')
      let byteSize = 0
      const counted = new Transform({
        transform(piece: Buffer, _encoding, pass) {
          hash.update(piece)
          byteSize += piece.length
          pass(null, piece)
        },
      })
      await mkdir(folder, { recursive: true })
      try {
        // Not the disk's putStream: it says that it failed before it has closed the file, which then comes back.
        await pipeline(bytes, counted, createWriteStream(join(folder, keyOf(id))))
      } catch (error) {
        await disk.delete(keyOf(id))
        throw error
      }
      return { id, fileHash: hash.digest('hex'), byteSize }
    },
    source: ({ id, fileName }) => ({ fileName, open: () => disk.getStream(keyOf(id)) }),
    remove: (id) => disk.delete(keyOf(id)),
  }
}
