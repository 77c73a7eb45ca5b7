import { bytesAt, type BytesAt } from './bytesAt.ts'

const id = {
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackType: 0x83,
  codec: 0x86,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  head: 0x1a45dfa3,
  docType: 0x4282,
}
/** Walked into; a recorder leaves their length open, so that where they end is where the next begins. */
const walkedInto = new Set([
  ...[id.head, id.segment, id.info, id.tracks, id.trackEntry, id.cluster, id.blockGroup],
])
const audio = 2

/** How long a WebM of speech alone is, in milliseconds; null for anything else. By the times of its blocks, whatever its head says. */
export function readWebm(bytes: Uint8Array): number | null {
  const at = bytesAt(bytes)
  let docType = ''
  let nanoseconds = 1_000_000
  let cluster = 0
  let last = 0
  const kinds: number[] = []
  const codecs: string[] = []
  for (const element of elements(at)) {
    const { from, length } = element
    const number = () => numberAt(at, from, length)
    if (element.id === id.docType) docType = at.letters(from, Math.min(length, 8))
    else if (element.id === id.timestampScale) nanoseconds = number()
    else if (element.id === id.trackType) kinds.push(number())
    else if (element.id === id.codec) codecs.push(at.letters(from, Math.min(length, 16)))
    else if (element.id === id.timestamp) cluster = number()
    else if (element.id === id.simpleBlock || element.id === id.block)
      // After the number of the track, in one byte.
      last = Math.max(last, cluster + at.int16(from + 1))
  }
  const isSpeech =
    kinds.length === 1 && kinds[0] === audio && codecs.length === 1 && codecs[0]!.startsWith('A_OPUS')
  return docType.startsWith('webm') && isSpeech ? (last * nanoseconds) / 1_000_000 : null
}

function* elements(at: BytesAt): Generator<{ id: number; from: number; length: number }> {
  for (let place = 0; place < at.length;) {
    const idLength = lengthOfNumber(at.uint8(place))
    const sizeLength = lengthOfNumber(at.uint8(place + idLength))
    if (idLength > 4 || sizeLength > 8) return
    const from = place + idLength + sizeLength
    const element = numberAt(at, place, idLength)
    // Without the bit that tells how long the number is.
    const size = numberAt(at, place + idLength, sizeLength) - 2 ** (7 * sizeLength)
    if (walkedInto.has(element)) place = from
    else {
      if (from + size > at.length) return
      yield { id: element, from, length: size }
      place = from + size
    }
  }
}

/** As many bytes as there are zeros before the first one, and itself. */
const lengthOfNumber = (first: number) => Math.clz32(first) - 23

function numberAt(at: BytesAt, from: number, length: number): number {
  let number = 0
  for (let place = from; place < from + Math.min(length, 8); place++) number = number * 256 + at.uint8(place)
  return number
}
