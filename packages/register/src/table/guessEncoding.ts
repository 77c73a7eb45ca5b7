import chardet from 'chardet'
import iconv from 'iconv-lite'
import type { RegisterEncoding } from '@kewo/domain'

/** Encodings in which nearly every pair of bytes is a character. */
const candidates = ['GB18030', 'BIG5', 'SHIFT_JIS'] as const satisfies readonly RegisterEncoding[]

/**
 * How a text that is not UTF-8 is encoded: read so, it has the most of the words that a header may have; where that tells
 * nothing, its characters are the most usual ones.
 */
export function guessEncoding(sample: Buffer, knownWords: (text: string) => number): RegisterEncoding {
  const usual = chardet.analyse(sample)
  const read = candidates.map((encoding) => ({
    encoding,
    words: knownWords(iconv.decode(sample, encoding)),
    usual: usual.find(({ name }) => name.toUpperCase().replace('-', '_') === encoding)?.confidence ?? 0,
  }))
  const [best] = read.toSorted((a, b) => b.words - a.words || b.usual - a.usual)
  return best?.encoding ?? 'GB18030'
}
