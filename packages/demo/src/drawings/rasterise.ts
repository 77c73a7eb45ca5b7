import sharp from 'sharp'

/** A drawing as a picture, as a camera would hand it over. Quick to read again rather than small. */
export function rasterise(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ compressionLevel: 0 }).toBuffer()
}
