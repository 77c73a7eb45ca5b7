import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReleasedRating } from './releasedRatings.ts'
import { releasedWords } from './releasedWords.ts'

const october = new Date('2026-10-01T00:00:00Z')
const november = new Date('2026-11-01T00:00:00Z')

const kind = { territoryId: null, marketType: 'RURAL', format: 'GROCERY' } as const

const rating = (words: string | null, releasedAt = november): ReleasedRating => ({
  ratingId: words ?? 'none',
  retailerId: words ?? 'none',
  stars: 4,
  words,
  signed: false,
  ratedAt: releasedAt,
  kind,
  release: { at: releasedAt, kind },
})

describe('releasedWords', () => {
  test('only words, trimmed, and only where there are some', () => {
    expect(releasedWords([rating(' 很准时 '), rating(null), rating(' ')], null, 1)).toEqual(['很准时'])
  })

  test('only those released since', () => {
    const ratings = [rating('旧', october), rating('新', november)]
    expect(releasedWords(ratings, october, 1)).toEqual(['新'])
    expect(releasedWords(ratings, november, 1)).toEqual([])
    expect(releasedWords(ratings, null, 1).toSorted()).toEqual(['新', '旧'].toSorted())
  })

  const texts = fc.uniqueArray(fc.string({ minLength: 1, unit: fc.constantFrom('好', '快', '慢', '准') }), {
    maxLength: 12,
  })

  test('property: the same words, whatever the seed', () => {
    fc.assert(
      fc.property(texts, fc.integer(), (words, seed) => {
        const ratings = words.map((text) => rating(text))
        expect(releasedWords(ratings, null, seed).toSorted()).toEqual(words.toSorted())
      }),
    )
  })

  test('property: the order in which they were written makes no difference', () => {
    fc.assert(
      fc.property(texts, fc.integer(), (words, seed) => {
        const ratings = words.map((text) => rating(text))
        expect(releasedWords(ratings.toReversed(), null, seed)).toEqual(releasedWords(ratings, null, seed))
      }),
    )
  })

  test('each of the orders of three comes up about equally often', () => {
    const ratings = ['甲', '乙', '丙'].map((text) => rating(text))
    const seen = new Map<string, number>()
    for (let seed = 0; seed < 6000; seed++) {
      const order = releasedWords(ratings, null, seed).join('')
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(seen.size).toBe(6)
    expect(Math.min(...seen.values())).toBeGreaterThan(850)
  })
})
