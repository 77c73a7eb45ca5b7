import {
  mostMegapixels,
  type PictureKind,
  pictureKind,
  PictureKindNotTaken,
  pictureKinds,
  PictureTooLarge,
  Refusal,
  UnreadablePicture,
} from '@kewo/domain'
import sharp, { type Sharp } from 'sharp'
import { decodeHeic } from './decodeHeic.ts'

/** Longest edge in pixels of each size that is kept. The original is not: it may tell where it was taken. */
export const pictureSizes = { large: 1600, medium: 800, small: 320 } as const
export type PictureSize = keyof typeof pictureSizes

/** Half the computing of the library's usual effort, for files a few percent larger. */
const effort = 2

export type EncodedPicture = { size: PictureSize; data: Buffer; width: number; height: number }

/** The picture upright in all sizes, the largest first. Throws the refusal of what is none that is taken. */
export async function encodePicture(bytes: Buffer): Promise<[EncodedPicture, ...EncodedPicture[]]> {
  const kind = takenKind(bytes)
  try {
    // Read and turned once; all sizes are made from that.
    const picture = await upright(bytes, kind)
    const { data: pixels, info } = await picture
      .resize(pictureSizes.large, pictureSizes.large, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      // What is seen through lies on paper: left as it is, the smaller sizes would show it on black.
      .flatten({ background: '#fff' })
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
    throw cause instanceof Refusal ? cause : new UnreadablePicture({ cause })
  }
}

/** The picture ready to be read. Of a moving one, its first frame. */
async function upright(bytes: Buffer, kind: PictureKind): Promise<Sharp> {
  if (kind === 'HEIC') {
    const { pixels, width, height } = await decodeHeic(bytes)
    return sharp(pixels, { raw: { width, height, channels: 4 } })
  }
  await refuseTooLarge(bytes, kind)
  return sharp(bytes, {
    limitInputPixels: mostMegapixels[kind] * 1e6,
    failOn: 'error',
    sequentialRead: true,
  }).rotate()
}

/** Looked at by our own eyes first: the library would read drawings, documents and more, with all that can hide in them. */
function takenKind(bytes: Buffer): PictureKind {
  const kind = pictureKind(bytes)
  if (kind === null) throw new UnreadablePicture()
  const taken = pictureKinds.find((each) => each === kind)
  if (!taken) throw new PictureKindNotTaken(kind)
  return taken
}

/** By what the head says, before anything is decoded; one whose head lies is stopped by the decoder's own limit. */
async function refuseTooLarge(bytes: Buffer, kind: PictureKind): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
  if (width * height > mostMegapixels[kind] * 1e6) throw new PictureTooLarge(kind)
}
