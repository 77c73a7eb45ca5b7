import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

// In a thread of its own: seconds of computing, in the memory of a program that ends with it.

export type HeicTask = { bytes: Uint8Array; mostPixels: number }
/** RGBA, upright; or only how large it is where that is more than is decoded. */
export type HeicAnswer = { width: number; height: number; pixels: Uint8ClampedArray<ArrayBuffer> | null }

type Shown = { data: Uint8ClampedArray; width: number; height: number }
type HeifImage = {
  is_primary(): boolean
  get_width(): number
  get_height(): number
  /** Decodes into `data`; null where it cannot. */
  display(into: Shown, done: (shown: Shown | null) => void): void
}
/** The part of the library that is used here; it has no types of its own for this entry. */
type LibHeif = {
  HEAPU8: Uint8Array
  _heif_get_global_security_limits(): number
  HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] }
}
const require = createRequire(import.meta.url)
const libheif = require('libheif-js/wasm-bundle') as LibHeif

const { bytes, mostPixels } = workerData as HeicTask
// The second field of the struct, after a version padded to eight bytes: what a frame may have whose head lies.
const limits = libheif._heif_get_global_security_limits()
new DataView(libheif.HEAPU8.buffer).setBigUint64(limits + 8, BigInt(mostPixels), true)

const images = new libheif.HeifDecoder().decode(bytes)
const image = images.find((each) => each.is_primary()) ?? images[0]
if (!image) throw new Error('No picture in it')
const [width, height] = [image.get_width(), image.get_height()]
if (width * height > mostPixels) answer({ width, height, pixels: null })
else {
  const pixels = new Uint8ClampedArray(width * height * 4)
  image.display({ data: pixels, width, height }, (shown) => {
    if (!shown) throw new Error('The picture cannot be decoded')
    answer({ width, height, pixels })
  })
}

function answer(told: HeicAnswer): void {
  parentPort!.postMessage(told, told.pixels ? [told.pixels.buffer] : [])
}
