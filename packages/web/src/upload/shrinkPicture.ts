/** The server keeps no more than 1600 pixels a side; a little above that it loses nothing. */
const longestSide = 2000
/** A picture below this is sent as it is. */
const smallEnough = 700 * 1024

/** A phone's photo in a tenth of its bytes, for poor signals. What this browser cannot read is left to the server. */
export async function shrinkPicture(picture: Blob): Promise<Blob> {
  if (picture.size <= smallEnough) return picture
  try {
    const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(bitmap.width * scale)
    canvas.height = Math.round(bitmap.height * scale)
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const smaller = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
    return smaller && smaller.size < picture.size ? smaller : picture
  } catch {
    return picture
  }
}
