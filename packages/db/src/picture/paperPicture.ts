import sharp from 'sharp'

/** Pixels of the longest edge: sharp on paper at some six centimetres. */
const longestEdge = 480

/** JPEG, which documents to print can hold as it is. */
export type PaperPicture = { data: Buffer; width: number; height: number }

/** A stored picture for a document to print. */
export async function paperPicture(bytes: Uint8Array): Promise<PaperPicture> {
  const { data, info } = await sharp(bytes)
    .resize(longestEdge, longestEdge, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 72 })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
