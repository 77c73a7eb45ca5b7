import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChainHead, type FoundChain, whyNotKept } from './chainHead.ts'
import { chainHash, firstPreviousHash } from './hashChain.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** The hashes of a chain, with what stands before its first link, so that a length is a place. */
function hashesOf(texts: readonly string[]): string[] {
  const hashes = [firstPreviousHash]
  for (const text of texts) hashes.push(chainHash(hashes.at(-1)!, { text }, sha256))
  return hashes
}

const headOf = (texts: readonly string[]): ChainHead => ({
  length: texts.length,
  hash: hashesOf(texts).at(-1)!,
})

const find = (texts: readonly string[], noted: ChainHead): FoundChain => ({
  length: texts.length,
  hashAtNoted: hashesOf(texts)[noted.length] ?? null,
})

const three = ['一切照旧', '补了两条', '价签已换']

describe('whyNotKept', () => {
  test.each<[string, string[], string[], string | null]>([
    ['the same', three, three, null],
    ['grown', three, [...three, '周末客人多'], null],
    ['grown from nothing', [], three, null],
    ['still nothing', [], [], null],
    ['cut off by one', three, three.slice(0, 2), 'SHORTER'],
    ['gone', three, [], 'GONE'],
    ['rewritten at its end', three, three.with(2, '价签未换'), 'REWRITTEN'],
    ['rewritten from its beginning', three, three.with(0, '一切都好'), 'REWRITTEN'],
    ['rewritten and grown', three, [...three.with(1, '补了三条'), '周末客人多'], 'REWRITTEN'],
    ['one taken out of the middle and one added', three, [...three.toSpliced(1, 1), '新的'], 'REWRITTEN'],
    ['rewritten and cut off', three, ['一切都好'], 'SHORTER'],
  ])('%s', (_case, before, now, expected) => {
    const noted = headOf(before)
    expect(whyNotKept(noted, find(now, noted))).toBe(expected)
  })

  test('a chain that was not noted', () => {
    expect(whyNotKept(null, { length: 3, hashAtNoted: null })).toBeNull()
  })

  test('property: null exactly when the chain begins with all that was noted', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙'), { maxLength: 6 })
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const noted = headOf(before)
        const begins = before.every((text, index) => now[index] === text)
        expect(whyNotKept(noted, find(now, noted)) === null).toBe(begins)
      }),
      { numRuns: 500 },
    )
  })
})
