import { expect, test } from 'vitest'
import { type RatingGrouping, ratingParts } from './ratingParts.ts'
import { releasableAggregate } from './releasableAggregate.ts'
import type { RatingKind } from './ratingBatches.ts'
import { batchesAt, type Rated, sumOf } from './ratingBatches.testbed.ts'

const grocery: RatingKind = { territoryId: 't1', marketType: 'RURAL', format: 'GROCERY' }
const mall: RatingKind = { territoryId: 't1', marketType: 'URBAN', format: 'MALL' }

/** One rating a day from the first of a month, each of another shop. */
function monthOf(month: number, kinds: readonly RatingKind[], stars: number): Rated[] {
  return kinds.map((kind, index) => ({
    ratingId: `r${month}-${index}`,
    retailerId: `shop${index}`,
    ...{ stars, signed: false, kind },
    ratedAt: new Date(Date.UTC(2026, month - 1, 1 + index)),
  }))
}

const five = <Value>(value: Value) => Array.from({ length: 5 }, () => value)

const batches = batchesAt(
  [
    ...monthOf(1, [grocery, grocery, mall, grocery, mall], 2),
    ...monthOf(3, five(grocery), 5),
    ...monthOf(5, five(mall), 3),
  ],
  new Date('2026-12-01T00:00:00Z'),
).map(sumOf)
const figure = { aggregate: releasableAggregate(batches, { regionMean: null, invited: 0 }), batches }
const parts = (grouping: RatingGrouping) =>
  ratingParts(figure, grouping, 'Asia/Shanghai').map(({ key, aggregate }) => [key, aggregate.count])

test('takes a figure apart by month of release, territory, market type and format, mixed batches last', () => {
  expect(parts('MONTH')).toEqual([
    ['2026-01', 5],
    ['2026-03', 5],
    ['2026-05', 5],
  ])
  expect(parts('TERRITORY')).toEqual([['t1', 15]])
  expect(parts('MARKET_TYPE')).toEqual([
    ['RURAL', 5],
    ['URBAN', 5],
    [null, 5],
  ])
  expect(parts('FORMAT')).toEqual([
    ['GROCERY', 5],
    ['MALL', 5],
    [null, 5],
  ])
})

test('a part is shrunk toward the mean of the whole', () => {
  const [rural] = ratingParts(figure, 'MARKET_TYPE', 'Asia/Shanghai')
  // Five times 5 stars, and five times the mean of 2, 5 and 3.
  expect(rural!.aggregate).toMatchObject({ average: 4.17, shops: 5, responseRate: null })
})

test('a hidden figure has no parts', () => {
  expect(ratingParts({ ...figure, aggregate: null }, 'MONTH', 'UTC')).toEqual([])
})

test('the month is that of the company', () => {
  const [first] = ratingParts(figure, 'MONTH', 'America/New_York')
  expect(first!.key).toBe('2026-01')
  const at = new Date('2026-12-31T20:00:00Z')
  const late = { ...figure, batches: batches.map((one) => ({ ...one, at })) }
  expect(ratingParts(late, 'MONTH', 'Asia/Shanghai')[0]!.key).toBe('2027-01')
})
