import { isAscii, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { RegisterFileEmpty, RegisterFileNotText } from '@kewo/domain'
import { bytesOf, type RegisterSource } from './registerSource.ts'

export type RegisterEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

export type RegisterBytes = {
  readonly encoding: RegisterEncoding
  /** SHA-256 in hex. */
  readonly hash: string
  readonly size: number
}

const newline = 0x0a

/**
 * Reads every byte once: their hash and the encoding they are in. A byte order mark decides; else the text is UTF-8 when
 * most lines that are not plain ASCII are well-formed UTF-8, so that a few broken characters do not turn a register
 * into another language. Refuses what is empty or no text.
 */
export async function inspectBytes(source: RegisterSource): Promise<RegisterBytes> {
  const hash = createHash('sha256')
  const lines = { wellFormed: 0, malformed: 0 }
  let size = 0
  let blank = true
  let encoding: RegisterEncoding | undefined
  let rest: Buffer = Buffer.alloc(0)

  for await (const chunk of bytesOf(source)) {
    if (size === 0) encoding = markedEncoding(chunk)
    hash.update(chunk)
    size += chunk.length
    blank &&=
      chunk
        .toString('latin1')
        .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/u, '')
        .trim() === ''
    // A file without line ends is looked at chunk by chunk instead, so that it is never held as a whole.
    const end = chunk.lastIndexOf(newline) + 1 || chunk.length
    countLines(Buffer.concat([rest, chunk.subarray(0, end)]), lines)
    rest = chunk.subarray(end)
  }
  countLines(rest, lines)
  if (size === 0 || blank) throw new RegisterFileEmpty()
  encoding ??= lines.malformed > lines.wellFormed ? 'gb18030' : 'utf-8'
  return { encoding, hash: hash.digest('hex'), size }
}

/** The encoding that the first bytes name; undefined when they name none. Refuses what is no text. */
function markedEncoding(head: Buffer): RegisterEncoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const start = head.subarray(0, 4096)
  const isZip = start.subarray(0, 2).toString('latin1') === 'PK'
  const strange = start.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0d, 0x1a].includes(byte)).length
  if (isZip || start.includes(0) || strange > start.length / 20) throw new RegisterFileNotText()
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : undefined
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
