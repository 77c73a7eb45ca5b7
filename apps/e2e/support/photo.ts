/** A photo from a phone, small enough to stand here: 2 × 2 pixels. */
export const photo = {
  name: 'scanner.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGPYsmoaEDFAKAA3NgfRSfV9NAAAAABJRU5ErkJggg==',
    'base64',
  ),
}
