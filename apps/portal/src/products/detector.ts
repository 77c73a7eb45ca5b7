import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

// Left to itself the library would fetch it from another host.
prepareZXingModule({ overrides: { locateFile: (path: string) => (path.endsWith('.wasm') ? wasm : path) } })

export const detectorOfOurs = (formats: BarcodeFormats) => new BarcodeDetector({ formats: [...formats] })

type BarcodeFormats = readonly ('ean_13' | 'ean_8' | 'upc_a' | 'itf')[]
