import { bytesAt, type BytesAt } from './bytesAt.ts'

const walkedInto = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'mvex', 'moof', 'traf'])
const taken = new Set(['mp4a', 'Opus'])

/** How long an MP4 of speech alone is, in milliseconds; null for anything else. In one piece, or in fragments as a recorder makes them. */
export function readMp4(bytes: Uint8Array): number | null {
  const at = bytesAt(bytes)
  if (at.letters(4, 4) !== 'ftyp') return null
  const handlers: string[] = []
  const codecs: string[] = []
  let perSecond = 0
  let told = 0
  let usualSample = 0
  let sample = 0
  let end = 0
  for (const { kind, from, to } of boxes(at)) {
    const long = at.uint8(from) === 1
    const flags = at.uint32(from) & 0xffffff
    if (kind === 'hdlr') handlers.push(at.letters(from + 8, 4))
    else if (kind === 'stsd') codecs.push(at.letters(from + 12, 4))
    else if (kind === 'mdhd') {
      perSecond = at.uint32(from + (long ? 20 : 12))
      told = long ? at.uint64(from + 24) : at.uint32(from + 16)
    } else if (kind === 'trex') usualSample = at.uint32(from + 12)
    else if (kind === 'tfhd') sample = defaultDuration(at, from, flags) ?? usualSample
    else if (kind === 'tfdt') end = Math.max(end, long ? at.uint64(from + 4) : at.uint32(from + 4))
    else if (kind === 'trun') end += lengthOfRun(at, { from, to, flags, sample })
  }
  const isSpeech = handlers.length === 1 && handlers[0] === 'soun' && codecs.every((one) => taken.has(one))
  return isSpeech && codecs.length === 1 && perSecond > 0 ? (Math.max(told, end) / perSecond) * 1000 : null
}

function* boxes(at: BytesAt): Generator<{ kind: string; from: number; to: number }> {
  for (let place = 0; place + 8 <= at.length;) {
    const size = at.uint32(place)
    const kind = at.letters(place + 4, 4)
    const from = place + (size === 1 ? 16 : 8)
    // One without a length reaches to the end.
    const to = size === 0 ? at.length : place + (size === 1 ? at.uint64(place + 8) : size)
    if (to < from || to > at.length) return
    yield { kind, from, to }
    place = walkedInto.has(kind) ? from : to
  }
}

/** How long each sample of a fragment lasts where it does not say so itself; what stands before it depends on the flags. */
function defaultDuration(at: BytesAt, from: number, flags: number): number | null {
  if ((flags & 0x8) === 0) return null
  return at.uint32(from + 8 + (flags & 0x1 ? 8 : 0) + (flags & 0x2 ? 4 : 0))
}

type Run = { from: number; to: number; flags: number; sample: number }

function lengthOfRun(at: BytesAt, { from, to, flags, sample }: Run): number {
  const count = at.uint32(from + 4)
  if ((flags & 0x100) === 0) return count * sample
  const fields = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length
  const first = from + 8 + (flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0)
  let length = 0
  for (let place = first; place + 4 * fields <= to; place += 4 * fields) length += at.uint32(place)
  return length
}
