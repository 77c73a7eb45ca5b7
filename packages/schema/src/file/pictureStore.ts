import { createHash, randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import sharp, { type OutputInfo } from 'sharp'
import { UnreadablePicture } from './refusals.ts'

/** Longest edge in pixels of each size that is kept. The original is not: it may tell where it was taken. */
export const pictureSizes = { large: 1600, medium: 800, small: 320 } as const
export type PictureSize = keyof typeof pictureSizes

/** A decoded picture may have this many pixels at most, so that a small file cannot fill the memory. */
const mostPixels = 50_000_000

export type StoredPicture = {
  storageKey: string
  mimeType: 'image/webp'
  byteSize: number
  width: number
  height: number
  /** 64 bits as 16 hexadecimal digits. */
  perceptualHash: string
}

/** Where pictures lie. Access is decided before it is asked; it knows no viewer. */
export type PictureStore = {
  /** Re-encodes in all sizes. Refuses what is no picture that it can read. */
  save(bytes: Buffer): Promise<StoredPicture>
  read(storageKey: string, size: PictureSize): Promise<Readable>
}

/** Pictures in a local folder. */
export function createPictureStore(folder: string): PictureStore {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }))
  return {
    async save(bytes) {
      const sizes = await encode(bytes)
      const storageKey = `${createHash('sha256').update(bytes).digest('hex').slice(0, 2)}/${randomUUID()}`
      for (const { size, data } of sizes) await disk.put(`${storageKey}/${size}.webp`, data)
      const { data, info } = sizes[0]
      return {
        storageKey,
        mimeType: 'image/webp',
        byteSize: data.length,
        width: info.width,
        height: info.height,
        perceptualHash: await differenceHash(data),
      }
    },
    read: (storageKey, size) => disk.getStream(`${storageKey}/${size}.webp`),
  }
}

type Encoded = { size: PictureSize; data: Buffer; info: OutputInfo }

async function encode(bytes: Buffer): Promise<[Encoded, ...Encoded[]]> {
  try {
    const upright = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate()
    const encoded = Object.entries(pictureSizes).map(async ([size, edge]): Promise<Encoded> => {
      const { data, info } = await upright
        .clone()
        .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: size === 'large' ? 82 : 76 })
        .toBuffer({ resolveWithObject: true })
      return { size: size as PictureSize, data, info }
    })
    return (await Promise.all(encoded)) as [Encoded, ...Encoded[]]
  } catch (cause) {
    throw new UnreadablePicture({ cause })
  }
}

/** Whether each of 8×8 points is brighter than its right neighbour: alike for a picture that was resized or re-saved. */
async function differenceHash(picture: Buffer): Promise<string> {
  const grey = await sharp(picture).greyscale().resize(9, 8, { fit: 'fill' }).raw().toBuffer()
  let bits = 0n
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 8; column++) {
      const at = row * 9 + column
      bits = (bits << 1n) | ((grey[at] ?? 0) > (grey[at + 1] ?? 0) ? 1n : 0n)
    }
  return bits.toString(16).padStart(16, '0')
}
