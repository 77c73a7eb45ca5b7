/**
 * photo: what was seen on the road; sixty of them go home on a slow signal within a minute. reference: what others are to
 * look at closely, from the office.
 */
export type PictureUse = 'photo' | 'reference'

/** How a picture may be made smaller, the best way first. */
type Way = { side: number; quality: number }

/**
 * The server keeps no more than 1600 pixels a side. The first way that stays below `most` bytes is taken, else the last: a
 * plain wall keeps all its pixels, a full shelf loses some.
 */
const waysOf: Record<PictureUse, { most: number; ways: readonly [Way, ...Way[]] }> = {
  photo: {
    most: 80 * 1024,
    ways: [
      { side: 1600, quality: 0.75 },
      { side: 1600, quality: 0.5 },
      { side: 1280, quality: 0.5 },
      { side: 1280, quality: 0.35 },
    ],
  },
  reference: { most: 700 * 1024, ways: [{ side: 2000, quality: 0.85 }] },
}

/** A phone's photo in a small part of its bytes, for poor signals. What this browser cannot read is left to the server. */
export async function shrinkPicture(picture: Blob, use: PictureUse): Promise<Blob> {
  const { most, ways } = waysOf[use]
  if (picture.size <= most) return picture
  try {
    const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' })
    const smallest = await firstWithin(most, ways, (way) => encoded(bitmap, way))
    bitmap.close()
    return smallest.size < picture.size ? smallest : picture
  } catch {
    return picture
  }
}

/** The first that is small enough, or the last. */
export async function firstWithin<Given>(
  most: number,
  [first, ...others]: readonly [Given, ...Given[]],
  make: (given: Given) => Promise<Blob>,
): Promise<Blob> {
  let made = await make(first)
  for (const other of others) {
    if (made.size <= most) return made
    made = await make(other)
  }
  return made
}

async function encoded(bitmap: ImageBitmap, { side, quality }: Way): Promise<Blob> {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  const sheet = canvas.getContext('2d')!
  // What is seen through lies on paper, also where there is no such thing.
  sheet.fillStyle = '#fff'
  sheet.fillRect(0, 0, canvas.width, canvas.height)
  sheet.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const made = await blobOf(canvas, 'image/webp', quality)
  // A browser that makes no WebP makes a PNG instead, which is far larger.
  return made.type === 'image/webp' ? made : blobOf(canvas, 'image/jpeg', quality)
}

const blobOf = (canvas: HTMLCanvasElement, type: string, quality: number) =>
  new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), type, quality),
  )
