import type { BatchSum } from './batchSum.ts'
import { type GivenRating, type RatingBatch, ratingBatches, yearBefore } from './ratingBatches.ts'

/** A rating with all that figures are made of. */
export type Rated = GivenRating & { stars: number }

/** The batches in the figures at `now`, of all ratings of one person. */
export const batchesAt = <Rating extends GivenRating>(ratings: readonly Rating[], now: Date) =>
  ratingBatches(ratings, true, now).filter(({ oldestAt }) => oldestAt > yearBefore(now))

/** What the database sums up of a batch. */
export function sumOf({ at, kind, ratings }: RatingBatch<Rated>): BatchSum {
  const shops = (of: readonly Rated[]) => [...new Set(of.map(({ retailerId }) => retailerId))]
  return {
    ...{ at, kind, count: ratings.length },
    stars: ratings.reduce((sum, { stars }) => sum + stars, 0),
    retailerIds: shops(ratings),
    anonymousIds: shops(ratings.filter(({ signed }) => !signed)),
  }
}
