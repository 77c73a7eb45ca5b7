import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anonymousShops, type GivenRating, type RatingKind, releasedRatings } from './releasedRatings.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number))
const grocery: RatingKind = { territoryId: 't1', marketType: 'RURAL', format: 'GROCERY' }
const mall: RatingKind = { territoryId: 't2', marketType: 'URBAN', format: 'MALL' }

const rating = (ratingId: string, retailerId: string, ratedAt: Date, over: Partial<GivenRating> = {}) => ({
  ...{ ratingId, retailerId, stars: 4, words: null, signed: false, ratedAt, kind: grocery },
  ...over,
})

/** One rating a day, each of another shop. */
const shops = (count: number, from = 0, kind = grocery) =>
  Array.from({ length: count }, (_, index) =>
    rating(`r${from + index}`, `shop${from + index}`, day(from + index), { kind }),
  )

const idsAt = (ratings: GivenRating[], now: Date) =>
  releasedRatings(ratings, now).map(({ ratingId }) => ratingId)

describe('releasedRatings', () => {
  test.each<[string, GivenRating[], number]>([
    ['four shops', shops(4), 0],
    ['five shops', shops(5), 5],
    ['the sixth waits', shops(6), 5],
    ['nine: four wait', shops(9), 5],
    ['ten', shops(10), 10],
    ['four shops, five ratings', [...shops(4), rating('again', 'shop0', day(9))], 0],
    ['five shops, six ratings', [rating('again', 'shop0', day(0)), ...shops(5)], 6],
    ['five of two kinds, the first of all', [...shops(3), ...shops(2, 3, mall)], 5],
    ['nine more of two kinds wait', [...shops(5), ...shops(4, 5), ...shops(4, 9, mall)], 5],
    ['unless five are of one kind', [...shops(5), ...shops(4, 5), ...shops(5, 9, mall)], 10],
    [
      'or ten in all',
      [...shops(5), ...shops(4, 5), ...shops(4, 9, mall), ...shops(2, 13, { ...mall, format: 'OTHER' })],
      15,
    ],
  ])('%s', (_case, ratings, released) => {
    expect(idsAt(ratings, day(60))).toHaveLength(released)
  })

  test('a shop that signed does not count, but its rating goes along', () => {
    const signed = rating('signed', 'open', day(0), { signed: true })
    expect(idsAt([signed, ...shops(4, 1)], day(50))).toEqual([])
    expect(idsAt([signed, ...shops(5, 1)], day(50))).toHaveLength(6)
  })

  test('a rating counts when it can no longer be changed, not before', () => {
    expect(idsAt(shops(5), day(11))).toEqual([])
    expect(idsAt(shops(5), new Date(day(11).getTime() + 1))).toHaveLength(5)
  })

  test('a batch says what all of its shops have in common', () => {
    const [first] = releasedRatings([...shops(3), ...shops(2, 3, { ...mall, marketType: 'RURAL' })], day(50))
    expect(first!.release).toEqual({
      at: day(11),
      kind: { territoryId: null, marketType: 'RURAL', format: null },
    })
  })

  test('a batch leaves as a whole after 12 months', () => {
    expect(idsAt(shops(10), day(364))).toHaveLength(10)
    expect(idsAt(shops(10), day(365))).toHaveLength(5)
    expect(idsAt(shops(10), day(370))).toHaveLength(0)
  })

  test('what waited a year for four others is not shown', () => {
    const old = rating('old', 'old', new Date(Date.UTC(2025, 0, 1)))
    expect(idsAt([old, ...shops(5)], day(20))).toEqual(['r0', 'r1', 'r2', 'r3', 'r4'])
  })

  const kinds = [grocery, mall, { ...grocery, format: 'OTHER' as const }]
  const history = fc
    .array(
      fc.record({
        shop: fc.nat(11),
        stars: fc.integer({ min: 1, max: 5 }),
        days: fc.constantFrom(0, 1, 3, 7, 60),
        signed: fc.boolean(),
        kind: fc.constantFrom(...kinds),
      }),
      { maxLength: 60, size: 'max' },
    )
    .map((steps) => {
      let now = 0
      return steps.map(({ shop, days, signed, ...said }, index) => {
        now += days
        return rating(`r${index}`, `shop${shop}`, day(now), { ...said, signed: signed && shop > 8 })
      })
    })

  test('property: whoever watches figures over time sees none move by fewer than five shops at once', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(900), { maxLength: 8 }), (ratings, looks) => {
        const moments = [...ratings.map(({ ratedAt }) => ratedAt), ...looks.map(day)].toSorted(
          (one, other) => one.getTime() - other.getTime(),
        )
        let before: GivenRating[] = []
        for (const now of moments) {
          const after = releasedRatings(ratings, now)
          const moved = movedBetween(before, after)
          expect(moved.length === 0 || anonymousShops(moved) >= 5).toBe(true)
          before = after
        }
      }),
      { numRuns: 150 },
    )
  })

  test('property: a batch is the same whoever looks when, of five shops or more, and of what it says it is', () => {
    fc.assert(
      fc.property(history, fc.nat(900), fc.nat(900), (ratings, one, other) => {
        const batches = (look: number) =>
          Map.groupBy(releasedRatings(ratings, day(look)), ({ release }) => JSON.stringify(release))
        const later = batches(Math.max(one, other))
        for (const [release, batch] of batches(Math.min(one, other))) {
          expect(anonymousShops(batch)).toBeGreaterThanOrEqual(5)
          expect(later.get(release) ?? batch).toEqual(batch)
          const { kind } = batch[0]!.release
          for (const side of ['territoryId', 'marketType', 'format'] as const)
            if (kind[side] !== null) expect(batch.every((each) => each.kind[side] === kind[side])).toBe(true)
        }
      }),
    )
  })

  test('property: what the stars are has no say in what is released', () => {
    fc.assert(
      fc.property(history, fc.nat(900), (ratings, look) => {
        const turned = ratings.map((one) => ({ ...one, stars: 6 - one.stars }))
        expect(idsAt(turned, day(look))).toEqual(idsAt(ratings, day(look)))
      }),
    )
  })

  test('property: all that is released is of the last 12 months and can no longer be changed', () => {
    fc.assert(
      fc.property(history, fc.nat(900), (ratings, look) => {
        for (const { ratedAt } of releasedRatings(ratings, day(look))) {
          expect(ratedAt < day(look - 7)).toBe(true)
          expect(ratedAt > day(look - 366)).toBe(true)
        }
      }),
    )
  })
})

/** Ratings that came or went between two looks. */
function movedBetween(before: readonly GivenRating[], after: readonly GivenRating[]): GivenRating[] {
  const ids = (ratings: readonly GivenRating[]) => new Set(ratings.map(({ ratingId }) => ratingId))
  const [had, has] = [ids(before), ids(after)]
  return [...before.filter((one) => !has.has(one.ratingId)), ...after.filter((one) => !had.has(one.ratingId))]
}
