import { UnreadablePicture } from '@kewo/domain'
import sharp from 'sharp'

/** Longest edge in pixels of each size that is kept. The original is not: it may tell where it was taken. */
export const pictureSizes = { large: 1600, medium: 800, small: 320 } as const
export type PictureSize = keyof typeof pictureSizes

/** A decoded picture may have this many pixels at most, so that a small file cannot fill the memory. */
const mostPixels = 50_000_000

/** Half the computing of the library's usual effort, for files a few percent larger. */
const effort = 2

export type EncodedPicture = { size: PictureSize; data: Buffer; width: number; height: number }

/** The picture upright in all sizes, the largest first. Throws UnreadablePicture. */
export async function encodePicture(bytes: Buffer): Promise<[EncodedPicture, ...EncodedPicture[]]> {
  try {
    const upright = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate()
    const encoded = Object.entries(pictureSizes).map(async ([size, edge]): Promise<EncodedPicture> => {
      const { data, info } = await upright
        .clone()
        .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: size === 'large' ? 82 : 76, effort })
        .toBuffer({ resolveWithObject: true })
      return { size: size as PictureSize, data, width: info.width, height: info.height }
    })
    return (await Promise.all(encoded)) as [EncodedPicture, ...EncodedPicture[]]
  } catch (cause) {
    throw new UnreadablePicture({ cause })
  }
}
