import chardet from 'chardet'
import iconv from 'iconv-lite'
import { headerOf, plainLayout, type RegisterEncoding } from '@kewo/domain'
import { delimiterOf } from './delimiter.ts'

/** Encodings in which nearly every pair of bytes is a character. */
const candidates = ['GB18030', 'BIG5', 'SHIFT_JIS'] as const satisfies readonly RegisterEncoding[]

/**
 * How a text that is not UTF-8 is encoded: read so, its header has the most known words; where that tells nothing, its
 * characters are the most usual ones.
 */
export function guessEncoding(sample: Buffer): RegisterEncoding {
  const usual = chardet.analyse(sample)
  const read = candidates.map((encoding) => ({
    encoding,
    words: knownWords(iconv.decode(sample, encoding)),
    usual: usual.find(({ name }) => name.toUpperCase().replace('-', '_') === encoding)?.confidence ?? 0,
  }))
  const [best] = read.toSorted((a, b) => b.words - a.words || b.usual - a.usual)
  return best?.encoding ?? 'GB18030'
}

function knownWords(text: string): number {
  const rows = text
    .split(/\r\n|\n|\r/u, 30)
    .map((row, index) => ({ line: index + 1, cells: row.split(delimiterOf(row)) }))
  return headerOf(rows, plainLayout)?.known ?? 0
}
