import sharp from 'sharp'

/** A part of a picture, in shares of its width and height from the upper left corner. */
export type PictureArea = { left: number; top: number; width: number; height: number }

/** So few points are left of an area on its longer edge: what was there cannot be worked out from them. */
const pointsLeft = 8

/** The picture with these areas blurred for good: their pixels are averaged away before the colours are spread again. */
export async function blurAreas(picture: Buffer, areas: readonly PictureArea[]): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata()
  const patches = await Promise.all(
    areas.map(async (area) => {
      const left = inside(area.left * width, width - 1)
      const top = inside(area.top * height, height - 1)
      const region = {
        ...{ left, top },
        width: inside(Math.ceil((area.left + area.width) * width), width, left + 1) - left,
        height: inside(Math.ceil((area.top + area.height) * height), height, top + 1) - top,
      }
      const scale = Math.min(1, pointsLeft / Math.max(region.width, region.height))
      const few = await sharp(picture)
        .extract(region)
        .resize(
          Math.max(1, Math.round(region.width * scale)),
          Math.max(1, Math.round(region.height * scale)),
          {
            fit: 'fill',
            kernel: 'mitchell',
          },
        )
        .png()
        .toBuffer()
      const input = await sharp(few)
        .resize(region.width, region.height, { fit: 'fill', kernel: 'cubic' })
        .png()
        .toBuffer()
      return { input, left, top }
    }),
  )
  return sharp(picture).composite(patches).png().toBuffer()
}

const inside = (place: number, most: number, least = 0) => Math.min(most, Math.max(least, Math.floor(place)))
