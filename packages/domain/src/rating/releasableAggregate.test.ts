import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { releasableAggregate, releasedMean } from './releasableAggregate.ts'
import type { BatchSum } from './batchSum.ts'
import { type Rated, sumOf } from './ratingBatches.testbed.ts'

const at = new Date('2026-11-01T00:00:00Z')
const kind = { territoryId: null, marketType: 'RURAL', format: 'GROCERY' } as const
const rating = (retailerId: string, stars: number, signed = false): Rated => ({
  ...{ ratingId: `${retailerId}:${stars}`, retailerId, stars, signed, ratedAt: at, kind },
})
/** As if they had been released one by one: the threshold does not trust that batches are large enough. */
const released = (...ratings: Rated[]): BatchSum[] =>
  ratings.map((one) => sumOf({ at, oldestAt: at, kind, ratings: [one] }))

const ratings = (...stars: number[]) => stars.map((given, index) => rating(`shop${index}`, given))
const alone = { regionMean: null, invited: 0 }

describe('releasableAggregate', () => {
  test.each<[string, Rated[], boolean]>([
    ['nothing', [], false],
    ['four shops', ratings(5, 5, 5, 5), false],
    ['five shops', ratings(5, 5, 5, 5, 5), true],
    ['five ratings of four shops', [...ratings(5, 5, 5, 5), rating('shop0', 1)], false],
    ['five shops, one of them signed', [...ratings(5, 5, 5, 5), rating('open', 5, true)], false],
    ['six shops, one of them signed', [...ratings(5, 5, 5, 5, 5), rating('open', 5, true)], true],
    ['a shop that signed another rating', [...ratings(5, 5, 5, 5, 5), rating('shop0', 1, true)], true],
  ])('%s', (_case, given, shown) => {
    expect(releasableAggregate(released(...given), alone) !== null).toBe(shown)
  })

  test('the average is shrunk toward the region’s mean with weight 5', () => {
    const worst = released(...ratings(1, 1, 1, 1, 1))
    expect(releasableAggregate(worst, { regionMean: 4, invited: 0 })!.average).toBe(2.5)
    expect(releasableAggregate(worst, alone)!.average).toBe(1)
  })

  test('it comes with the count, the shops and the response rate', () => {
    const six = released(...ratings(5, 4, 3, 4, 5), rating('shop0', 4))
    expect(releasableAggregate(six, { regionMean: 4, invited: 24 })).toEqual({
      average: 4.09,
      count: 6,
      shops: 5,
      responseRate: 0.25,
    })
  })

  test('more ratings than invitations is a response rate of 1, no invitation is none', () => {
    const five = released(...ratings(5, 5, 5, 5, 5))
    expect(releasableAggregate(five, { regionMean: null, invited: 3 })!.responseRate).toBe(1)
    expect(releasableAggregate(five, alone)!.responseRate).toBeNull()
  })

  test('property: the average lies between its own mean and the region’s', () => {
    const stars = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 40 })
    fc.assert(
      fc.property(stars, fc.double({ min: 1, max: 5, noNaN: true }), (given, regionMean) => {
        const batches = released(...ratings(...given))
        const mean = releasedMean(batches)!
        const { average } = releasableAggregate(batches, { regionMean, invited: 1 })!
        expect(average).toBeGreaterThanOrEqual(Math.min(mean, regionMean) - 0.005)
        expect(average).toBeLessThanOrEqual(Math.max(mean, regionMean) + 0.005)
      }),
    )
  })
})
