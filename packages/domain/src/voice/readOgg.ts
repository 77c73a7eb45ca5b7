import { bytesAt } from './bytesAt.ts'

const samplesPerMillisecond = 48
const headOfPage = 27

/** How long an Ogg of Opus alone is, in milliseconds; null for anything else. By where its last page says it ends. */
export function readOgg(bytes: Uint8Array): number | null {
  const at = bytesAt(bytes)
  let last = 0
  let streams = 0
  let skipped: number | null = null
  for (let page = 0; at.letters(page, 4) === 'OggS';) {
    const pieces = at.uint8(page + 26)
    const from = page + headOfPage + pieces
    const isFirst = (at.uint8(page + 5) & 2) !== 0
    if (isFirst) streams += 1
    if (isFirst && at.letters(from, 8) === 'OpusHead') skipped = at.low16(from + 10)
    last = Math.max(last, at.low64(page + 6))
    page = from + lengthOf(bytes.subarray(page + headOfPage, from))
  }
  return skipped === null || streams !== 1 ? null : Math.max(0, last - skipped) / samplesPerMillisecond
}

const lengthOf = (pieces: Uint8Array) => pieces.reduce((sum, piece) => sum + piece, 0)
