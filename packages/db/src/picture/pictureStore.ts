import { createHash, randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { blurAreas, type PictureArea } from './blurAreas.ts'
import { differenceHash } from './differenceHash.ts'
import { createGate } from './gate.ts'
import { type PaperPicture, paperPicture } from './paperPicture.ts'
import { encodePicture, pictureSizes, type PictureSize } from './encodePicture.ts'

export { type PaperPicture, pictureSizes, type PictureArea, type PictureSize }

export type StoredPicture = {
  storageKey: string
  mimeType: 'image/webp'
  byteSize: number
  width: number
  height: number
  /** 64 bits as 16 hexadecimal digits. */
  perceptualHash: string
}

/** Where memos lie, each as it was recorded. What they are is decided before. */
export type VoiceStore = {
  save(bytes: Buffer): Promise<string>
  remove(storageKey: string): Promise<void>
  read(storageKey: string): Promise<Buffer>
}

/** Where pictures lie. Access is decided before it is asked; it knows no viewer. */
export type PictureStore = {
  /** Re-encodes in all sizes. Refuses what is no picture that it takes. What lies under `storageKey` is replaced. */
  save(bytes: Buffer, storageKey?: string): Promise<StoredPicture>
  /** Lays the same bytes under a key of their own, for a row of its own; answers with that key. */
  copy(storageKey: string, under?: string): Promise<string>
  /** A new picture, in all sizes, in which nobody can see what these areas of the other showed. The other stays as it is. */
  blurred(storageKey: string, areas: readonly PictureArea[]): Promise<StoredPicture>
  /** Takes all sizes away; none need be there. */
  remove(storageKey: string): Promise<void>
  read(storageKey: string, size: PictureSize): Promise<Readable>
  /** Small, and as documents to print take it; null when it is lost. */
  forPaper(storageKey: string): Promise<PaperPicture | null>
  /** SHA-256 of its bytes as they lie there, of all sizes one after the other, the largest first. Null when one is missing. */
  digest(storageKey: string): Promise<string | null>
  /** What was said aloud, in the same folder, so that a backup and a restore have both. */
  voices: VoiceStore
}

/** Pictures in a local folder. At most `atOnce` are decoded at a time: each may take 400 MB (see mostMegapixels). */
export function createPictureStore(folder: string, { atOnce = 2 } = {}): PictureStore {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }))
  const inTurn = createGate(atOnce)
  const save = async (bytes: Buffer, storageKey: string): Promise<StoredPicture> => {
    const sizes = await encodePicture(bytes)
    for (const { size, data } of sizes) await disk.put(`${storageKey}/${size}.webp`, data)
    const [{ data, width, height }] = sizes
    return {
      storageKey,
      mimeType: 'image/webp',
      byteSize: data.length,
      width,
      height,
      perceptualHash: await differenceHash(data),
    }
  }
  return {
    save: (bytes, storageKey = newStorageKey(bytes)) => inTurn(() => save(bytes, storageKey)),
    async copy(storageKey, key = `${storageKey.split('/')[0]}/${randomUUID()}`) {
      for (const size of Object.keys(pictureSizes))
        await disk.copy(`${storageKey}/${size}.webp`, `${key}/${size}.webp`)
      return key
    },
    blurred: (storageKey, areas) =>
      inTurn(async () => {
        const bytes = await blurAreas(Buffer.from(await disk.getBytes(`${storageKey}/large.webp`)), areas)
        return save(bytes, newStorageKey(bytes))
      }),
    remove: (storageKey) => disk.deleteAll(`${storageKey}/`),
    read: (storageKey, size) => disk.getStream(`${storageKey}/${size}.webp`),
    async forPaper(storageKey) {
      const path = `${storageKey}/medium.webp`
      return (await disk.exists(path)) ? paperPicture(await disk.getBytes(path)) : null
    },
    async digest(storageKey) {
      const hash = createHash('sha256')
      for (const size of Object.keys(pictureSizes)) {
        const path = `${storageKey}/${size}.webp`
        if (!(await disk.exists(path))) return null
        hash.update(await disk.getBytes(path))
      }
      return hash.digest('hex')
    },
    voices: {
      async save(bytes) {
        const storageKey = newStorageKey(bytes)
        await disk.put(voiceFile(storageKey), bytes)
        return storageKey
      },
      remove: (storageKey) => disk.deleteAll(`${storageKey}/`),
      read: async (storageKey) => Buffer.from(await disk.getBytes(voiceFile(storageKey))),
    },
  }
}

/** Where a memo lies below the folder of the store. */
export const voiceFile = (storageKey: string) => `${storageKey}/voice`

/** A folder of 256 by the picture's bytes, so that no folder grows without end. */
function newStorageKey(bytes: Buffer): string {
  return `${createHash('sha256').update(bytes).digest('hex').slice(0, 2)}/${randomUUID()}`
}
