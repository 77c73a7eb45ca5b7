import { isAscii, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type RegisterEncoding, RegisterFileEmpty, RegisterFileUnreadable } from '@kewo/domain'
import { guessEncoding } from './guessEncoding.ts'
import { bytesOf, type RegisterSource } from './registerSource.ts'

export type RegisterBytes = {
  /** Null of a workbook, which says it itself. */
  readonly encoding: RegisterEncoding | null
  /** SHA-256 in hex. */
  readonly hash: string
  readonly size: number
}

const newline = 0x0a
/** So much of a file shows how it is encoded. */
const sampleBytes = 64 * 1024

/**
 * Reads every byte once: their hash and the encoding they are in. A byte order mark decides; else the text is UTF-8 when
 * most lines that are not plain ASCII are well-formed UTF-8, so that a few broken characters do not turn a register
 * into another language; else it is guessed. `chosen` is what somebody has said;
 * `knownWords` counts the words of a header in a text. Refuses what is empty or neither a text
 * nor a workbook.
 */
export async function inspectBytes(
  source: RegisterSource,
  chosen: RegisterEncoding | null,
  knownWords: (text: string) => number,
): Promise<RegisterBytes> {
  const hash = createHash('sha256')
  const lines = { wellFormed: 0, malformed: 0 }
  let size = 0
  let blank = true
  let marked: RegisterEncoding | 'WORKBOOK' | undefined
  let sample: Buffer = Buffer.alloc(0)
  let rest: Buffer = Buffer.alloc(0)

  for await (const chunk of bytesOf(source)) {
    if (size === 0) marked = markedAs(chunk, chosen)
    hash.update(chunk)
    size += chunk.length
    if (marked === 'WORKBOOK') continue
    if (sample.length < sampleBytes) sample = Buffer.concat([sample, chunk]).subarray(0, sampleBytes)
    blank &&=
      chunk
        .toString('latin1')
        .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)|\0/gu, '')
        .trim() === ''
    // A file without line ends is looked at chunk by chunk instead, so that it is never held as a whole.
    const end = chunk.lastIndexOf(newline) + 1 || chunk.length
    countLines(Buffer.concat([rest, chunk.subarray(0, end)]), lines)
    rest = chunk.subarray(end)
  }
  if (marked === 'WORKBOOK') return { encoding: null, hash: hash.digest('hex'), size }
  countLines(rest, lines)
  if (size === 0 || blank) throw new RegisterFileEmpty()
  const guessed = () => (lines.malformed > lines.wellFormed ? guessEncoding(sample, knownWords) : 'UTF_8')
  return { encoding: chosen ?? marked ?? guessed(), hash: hash.digest('hex'), size }
}

/** What the first bytes say; undefined when they say nothing. Refuses what is neither a text nor a workbook. */
function markedAs(head: Buffer, chosen: RegisterEncoding | null): RegisterEncoding | 'WORKBOOK' | undefined {
  const start = head.subarray(0, 4096)
  if (start.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return 'WORKBOOK'
  if (head[0] === 0xff && head[1] === 0xfe) return 'UTF_16LE'
  if (head[0] === 0xfe && head[1] === 0xff) return 'UTF_16BE'
  const wide = chosen?.startsWith('UTF_16') ? chosen : unmarkedUtf16(start)
  if (wide) return wide
  const strange = start.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0d, 0x1a].includes(byte)).length
  if (start.includes(0) || strange > start.length / 20) throw new RegisterFileUnreadable()
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'UTF_8' : undefined
}

/** UTF-16 writes commas, digits and line ends with a zero on one side, always the same. */
function unmarkedUtf16(start: Buffer): RegisterEncoding | undefined {
  const zeros = [0, 0]
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2]! += 1
  const [even = 0, odd = 0] = zeros
  const [most, least] = even > odd ? [even, odd] : [odd, even]
  if (most < start.length / 100 || least > most / 20) return undefined
  return even > odd ? 'UTF_16BE' : 'UTF_16LE'
}

function countLines(bytes: Buffer, lines: { wellFormed: number; malformed: number }): void {
  let from = 0
  while (from < bytes.length) {
    const end = bytes.indexOf(newline, from)
    const line = bytes.subarray(from, end === -1 ? bytes.length : end)
    from += line.length + 1
    if (isAscii(line)) continue
    if (isUtf8(line)) lines.wellFormed += 1
    else lines.malformed += 1
  }
}
