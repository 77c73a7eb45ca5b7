import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anonymousShops, type RatingVersion, releasedRatings } from './releasedRatings.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number))

const version = (ratingId: string, retailerId: string, at: Date, change: Partial<RatingVersion> = {}) => ({
  ratingId,
  retailerId,
  stars: 4,
  words: null,
  signed: false,
  at,
  ...change,
})

/** One rating a day, each of another shop. */
const shops = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    version(`r${from + index}`, `shop${from + index}`, day(from + index)),
  )

const idsAt = (versions: RatingVersion[], now: Date) =>
  releasedRatings(versions, now).map(({ ratingId }) => ratingId)

describe('releasedRatings', () => {
  test.each<[string, RatingVersion[], number]>([
    ['four shops', shops(4), 0],
    ['five shops', shops(5), 5],
    ['the sixth waits', shops(6), 5],
    ['nine: four wait', shops(9), 5],
    ['ten', shops(10), 10],
    ['four shops, five ratings', [...shops(4), version('again', 'shop0', day(9))], 0],
    ['five shops, six ratings', [version('again', 'shop0', day(0)), ...shops(5)], 6],
  ])('%s', (_case, versions, released) => {
    expect(idsAt(versions, day(50))).toHaveLength(released)
  })

  test('a shop that signed does not count, but its rating goes along', () => {
    const signed = version('signed', 'open', day(0), { signed: true })
    expect(idsAt([signed, ...shops(4, 1)], day(50))).toEqual([])
    expect(idsAt([signed, ...shops(5, 1)], day(50))).toHaveLength(6)
  })

  test('the future is not known', () => {
    expect(idsAt(shops(5), day(3))).toEqual([])
    expect(idsAt(shops(5), day(4))).toHaveLength(5)
  })

  test('a change before the release counts, one after it waits for the next', () => {
    const early = version('r0', 'shop0', day(2), { stars: 1 })
    const late = version('r1', 'shop1', day(6), { stars: 2 })
    const starsAt = (now: Date, count: number) =>
      releasedRatings([...shops(count), early, late], now).map(
        ({ ratingId, stars }) => `${ratingId}:${stars}`,
      )
    expect(starsAt(day(7), 6)).toEqual(['r0:1', 'r1:4', 'r2:4', 'r3:4', 'r4:4'])
    expect(starsAt(day(9), 10)).toContain('r1:2')
  })

  test('a changed rating keeps the release that it came with', () => {
    const late = version('r1', 'shop1', day(6), { stars: 2 })
    const released = releasedRatings([...shops(10), late], day(9))
    expect(released.find(({ ratingId }) => ratingId === 'r1')).toMatchObject({ stars: 2, releasedAt: day(4) })
  })

  test('a batch leaves as a whole after 12 months', () => {
    expect(idsAt(shops(10), day(364))).toHaveLength(10)
    expect(idsAt(shops(10), day(365))).toHaveLength(5)
    expect(idsAt(shops(10), day(370))).toHaveLength(0)
  })

  test('what waited a year for four others is not shown', () => {
    const old = version('old', 'old', new Date(Date.UTC(2025, 0, 1)))
    expect(idsAt([old, ...shops(5)], day(10))).toEqual(['r0', 'r1', 'r2', 'r3', 'r4'])
  })

  const history = fc
    .array(
      fc.record({
        shop: fc.nat(7),
        stars: fc.integer({ min: 1, max: 5 }),
        days: fc.constantFrom(0, 1, 3, 7, 60),
        changes: fc.option(fc.nat(30), { freq: 2 }),
        signed: fc.boolean(),
      }),
      { maxLength: 60, size: 'max' },
    )
    .map((steps) => {
      const versions: RatingVersion[] = []
      let now = 0
      for (const [index, { shop, stars, days, changes, signed }] of steps.entries()) {
        now += days
        const changed = changes === null ? undefined : versions[changes]
        if (changed) versions.push({ ...changed, stars, at: day(now) })
        else
          versions.push(version(`r${index}`, `shop${shop}`, day(now), { stars, signed: signed && shop > 5 }))
      }
      return versions
    })

  test('property: whoever watches figures over time sees none move by fewer than five shops at once', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(900), { maxLength: 8 }), (versions, looks) => {
        const moments = [...versions.map(({ at }) => at), ...looks.map(day)].toSorted(
          (one, other) => one.getTime() - other.getTime(),
        )
        let before: RatingVersion[] = []
        for (const now of moments) {
          const after = releasedRatings(versions, now)
          const moved = movedBetween(before, after)
          expect(moved.length === 0 || anonymousShops(moved) >= 5).toBe(true)
          before = after
        }
      }),
      { numRuns: 150 },
    )
  })

  test('property: all that is released is of the last 12 months and was given before now', () => {
    fc.assert(
      fc.property(history, fc.nat(900), (versions, look) => {
        for (const { ratingId, at } of releasedRatings(versions, day(look))) {
          const given = versions.find((one) => one.ratingId === ratingId)!.at
          expect(at <= day(look)).toBe(true)
          expect(given > day(look - 366)).toBe(true)
        }
      }),
    )
  })
})

/** Ratings that came, went or changed between two looks. */
function movedBetween(before: readonly RatingVersion[], after: readonly RatingVersion[]): RatingVersion[] {
  const key = ({ ratingId, stars }: RatingVersion) => `${ratingId}:${stars}`
  const had = new Set(before.map(key))
  const has = new Set(after.map(key))
  return [...before.filter((one) => !has.has(key(one))), ...after.filter((one) => !had.has(key(one)))]
}
