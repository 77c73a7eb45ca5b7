import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RatingBatch, ratingBatches, type RatingKind } from './ratingBatches.ts'
import { batchesAt, type Rated } from './ratingBatches.testbed.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number))
const grocery: RatingKind = { territoryId: 't1', marketType: 'RURAL', format: 'GROCERY' }
const mall: RatingKind = { territoryId: 't2', marketType: 'URBAN', format: 'MALL' }

const rating = (ratingId: string, retailerId: string, ratedAt: Date, over: Partial<Rated> = {}) => ({
  ...{ ratingId, retailerId, stars: 4, signed: false, ratedAt, kind: grocery },
  ...over,
})

/** One rating a day, each of another shop. */
const shops = (count: number, from = 0, kind = grocery) =>
  Array.from({ length: count }, (_, index) =>
    rating(`r${from + index}`, `shop${from + index}`, day(from + index), { kind }),
  )

const ratingsAt = (ratings: Rated[], now: Date) => batchesAt(ratings, now).flatMap((batch) => batch.ratings)
const idsAt = (ratings: Rated[], now: Date) => ratingsAt(ratings, now).map(({ ratingId }) => ratingId)
const anonymousShops = (ratings: readonly Rated[]) =>
  new Set(ratings.flatMap(({ signed, retailerId }) => (signed ? [] : retailerId))).size

describe('ratingBatches', () => {
  test.each<[string, Rated[], number]>([
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
    const [first] = batchesAt([...shops(3), ...shops(2, 3, { ...mall, marketType: 'RURAL' })], day(50))
    expect(first).toMatchObject({
      ...{ at: day(11), oldestAt: day(0) },
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

  test('five shops of several kinds that have waited 60 days are released without those that have not', () => {
    const mixed = [...shops(3, 10), ...shops(2, 13, mall), rating('young', 'young', day(40), { kind: mall })]
    const ratings = [...shops(5), ...mixed]
    expect(idsAt(ratings, day(74))).toHaveLength(5)
    const [, late] = batchesAt(ratings, new Date(day(74).getTime() + 1))
    expect(late).toMatchObject({ at: day(74), oldestAt: day(10) })
    expect(late!.ratings.map(({ ratingId }) => ratingId)).toEqual(['r10', 'r11', 'r12', 'r13', 'r14'])
  })

  test('a person with five to nine raters of mixed kinds is not silent for a year', () => {
    const monthly = Array.from({ length: 12 }, (_, month) =>
      Array.from({ length: 7 }, (_shop, shop) =>
        rating(`r${month}-${shop}`, `shop${shop}`, day(month * 30 + shop), {
          kind: shop % 2 ? mall : grocery,
        }),
      ),
    ).flat()
    const shownIn = (month: number) => ratingBatches(monthly, true, day(month * 30 + 10)).length
    for (let month = 3; month < 12; month++) expect(shownIn(month)).toBeGreaterThan(shownIn(month - 2))
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
        let before: Rated[] = []
        for (const now of moments) {
          const after = ratingsAt(ratings, now)
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
          new Map(batchesAt(ratings, day(look)).map((batch) => [nameOf(batch), batch]))
        const later = batches(Math.max(one, other))
        for (const [name, batch] of batches(Math.min(one, other))) {
          expect(anonymousShops(batch.ratings)).toBeGreaterThanOrEqual(5)
          expect(later.get(name) ?? batch).toEqual(batch)
          const { kind, ratings: within } = batch
          for (const side of ['territoryId', 'marketType', 'format'] as const)
            if (kind[side] !== null) expect(within.every((each) => each.kind[side] === kind[side])).toBe(true)
        }
      }),
    )
  })

  test('property: asked now and then, what is left over makes the same batches as asked once at the end', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(900), { maxLength: 12 }), (ratings, looks) => {
        const ends = [...looks, 1200].toSorted((one, other) => one - other).map(day)
        const stored: RatingBatch<Rated>[] = []
        for (const now of ends) {
          const taken = new Set(stored.flatMap((batch) => batch.ratings))
          const given = ratings.filter((one) => one.ratedAt <= now && !taken.has(one))
          stored.push(...ratingBatches(given, stored.length === 0, now))
        }
        expect(stored).toEqual(ratingBatches(ratings, true, ends.at(-1)!))
      }),
    )
  })

  test('property: nobody waits much longer than 60 days beside four others', () => {
    fc.assert(
      fc.property(history, fc.nat(900), (ratings, look) => {
        const released = new Set(ratingBatches(ratings, true, day(look)).flatMap((batch) => batch.ratings))
        const waiting = ratings.filter(
          (one) => !released.has(one) && one.ratedAt < day(look - 60) && one.ratedAt > day(look - 300),
        )
        expect(anonymousShops(waiting)).toBeLessThan(5)
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
        for (const { ratedAt } of ratingsAt(ratings, day(look))) {
          expect(ratedAt < day(look - 7)).toBe(true)
          expect(ratedAt > day(look - 366)).toBe(true)
        }
      }),
    )
  })
})

/** Ratings that came or went between two looks. */
function movedBetween(before: readonly Rated[], after: readonly Rated[]): Rated[] {
  const ids = (ratings: readonly Rated[]) => new Set(ratings.map(({ ratingId }) => ratingId))
  const [had, has] = [ids(before), ids(after)]
  return [...before.filter((one) => !has.has(one.ratingId)), ...after.filter((one) => !had.has(one.ratingId))]
}

/** No two batches are released by the same ratings. */
const nameOf = ({ ratings }: RatingBatch<Rated>) => ratings.map(({ ratingId }) => ratingId).join()
