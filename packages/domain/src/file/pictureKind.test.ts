import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureKind } from './pictureKind.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const container = (...brands: string[]) =>
  bytes(
    `\0\0\0${String.fromCharCode(8 + 4 * brands.length + 4)}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`,
  )

const cases: [string, Uint8Array, string | null][] = [
  ['JPEG', bytes('\xff\xd8\xff\xe0'), 'JPEG'],
  ['PNG', bytes('\x89PNG\r\n\x1a\n'), 'PNG'],
  ['WebP', bytes('RIFF....WEBPVP8 '), 'WebP'],
  ['another RIFF', bytes('RIFF....WAVEfmt '), null],
  ['AVIF', container('avif', 'mif1', 'miaf'), 'AVIF'],
  ['AVIF by a brand it goes with', container('mif1', 'miaf', 'avif'), 'AVIF'],
  ['HEIC', container('heic', 'mif1', 'heic'), 'HEIC'],
  ['HEIC of a burst', container('msf1', 'hevc'), 'HEIC'],
  ['a film', container('isom', 'mp42'), null],
  ['GIF', bytes('GIF89a'), 'GIF'],
  ['TIFF', bytes('II*\0'), 'TIFF'],
  ['BMP', bytes('BM6.'), 'BMP'],
  ['PDF', bytes('%PDF-1.7'), 'PDF'],
  ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), 'SVG'],
  ['SVG with a declaration', bytes('\xef\xbb\xbf <?xml version="1.0"?>'), 'SVG'],
  ['words', bytes('no picture'), null],
]

test.each(cases)('%s', (_name, content, kind) => {
  expect(pictureKind(content)).toBe(kind)
})

test('any bytes have a kind or none, and break nothing', () => {
  const anything = fc.uint8Array({ maxLength: 80 })
  const boxed = anything.map((rest) => Uint8Array.from([...bytes('\0\0\0\x40ftyp'), ...rest]))
  fc.assert(
    fc.property(fc.oneof(anything, boxed), (content) => {
      const kind = pictureKind(content)
      expect(kind === null || typeof kind === 'string').toBe(true)
    }),
  )
})
