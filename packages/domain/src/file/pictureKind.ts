/** What phones make. */
export const pictureKinds = ['JPEG', 'PNG', 'WebP', 'AVIF', 'HEIC'] as const
export type PictureKind = (typeof pictureKinds)[number]

/**
 * A decoded picture may have this many megapixels, so that a small file cannot fill the memory: decoding takes some 180 MB
 * for 50 of JPEG, PNG and WebP, some 250 MB for 13 of AVIF and some 400 MB for 25 of HEIC, which are decoded as a whole. A
 * phone's photo has 12; newer iPhones make 24.
 */
export const mostMegapixels: Readonly<Record<PictureKind, number>> = {
  JPEG: 50,
  PNG: 50,
  WebP: 50,
  AVIF: 13,
  HEIC: 25,
}

type Known = PictureKind | 'GIF' | 'SVG' | 'TIFF' | 'BMP' | 'PDF'

/** The kind by its first bytes, whatever its name says; null for none that people call a picture. */
export function pictureKind(bytes: Uint8Array): Known | null {
  const head = String.fromCharCode(...bytes.subarray(0, 64))
  if (head.startsWith('\xff\xd8\xff')) return 'JPEG'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG'
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'WebP'
  if (head.startsWith('ftyp', 4)) return brandKind(bytes)
  if (/^GIF8[79]a/.test(head)) return 'GIF'
  if (/^(II\*\0|MM\0\*|II\+\0|MM\0\+)/.test(head)) return 'TIFF'
  if (head.startsWith('BM')) return 'BMP'
  if (head.startsWith('%PDF')) return 'PDF'
  return /^(\xef\xbb\xbf)?\s*<(\?xml|!--|!DOCTYPE|svg)/i.test(head) ? 'SVG' : null
}

/** AVIF and HEIC are one container, told apart by the brands that it names: the main one, then those it goes with. */
function brandKind(bytes: Uint8Array): Known | null {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0)
  const box = String.fromCharCode(...bytes.subarray(8, Math.min(length, 256)))
  const brands = new Set(box.match(/[^]{4}/g))
  if (brands.has('avif') || brands.has('avis')) return 'AVIF'
  return ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].some((brand) => brands.has(brand))
    ? 'HEIC'
    : null
}
