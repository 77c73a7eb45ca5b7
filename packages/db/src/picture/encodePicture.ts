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
    // Read and turned once; all sizes are made from that.
    const { data: pixels, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize(pictureSizes.large, pictureSizes.large, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    const inSize = async (size: PictureSize): Promise<EncodedPicture> => {
      const edge = pictureSizes[size]
      const { data, info: made } = await sharp(pixels, { raw: { width, height, channels } })
        .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: size === 'large' ? 82 : 76, effort })
        .toBuffer({ resolveWithObject: true })
      return { size, data, width: made.width, height: made.height }
    }
    const [large, small] = await Promise.all([inSize('large'), inSize('small')])
    // A picture that is no larger than the middle size is the same in both.
    const isSmall = Math.max(width, height) <= pictureSizes.medium
    return [large, isSmall ? { ...large, size: 'medium' } : await inSize('medium'), small]
  } catch (cause) {
    throw new UnreadablePicture({ cause })
  }
}
