import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { releasedWords } from './releasedWords.ts'

describe('releasedWords', () => {
  test('only words, trimmed, and only where there are some', () => {
    expect(releasedWords([' 很准时 ', null, ' '], 1)).toEqual(['很准时'])
  })

  const texts = fc.uniqueArray(fc.string({ minLength: 1, unit: fc.constantFrom('好', '快', '慢', '准') }), {
    maxLength: 12,
  })

  test('property: the same words, whatever the seed', () => {
    fc.assert(
      fc.property(texts, fc.integer(), (words, seed) => {
        expect(releasedWords(words, seed).toSorted()).toEqual(words.toSorted())
      }),
    )
  })

  test('property: the order in which they were written makes no difference', () => {
    fc.assert(
      fc.property(texts, fc.integer(), (words, seed) => {
        expect(releasedWords(words.toReversed(), seed)).toEqual(releasedWords(words, seed))
      }),
    )
  })

  test('each of the orders of three comes up about equally often', () => {
    const words = ['甲', '乙', '丙']
    const seen = new Map<string, number>()
    for (let seed = 0; seed < 6000; seed++) {
      const order = releasedWords(words, seed).join('')
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(seen.size).toBe(6)
    expect(Math.min(...seen.values())).toBeGreaterThan(850)
  })
})
