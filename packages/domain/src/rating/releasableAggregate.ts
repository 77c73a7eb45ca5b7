import { anonymousShops, type BatchSum } from './batchSum.ts'
import { fewestShops } from './ratingBatches.ts'

/** How many ratings' weight the region's mean has in an average that is shown. */
export const regionWeight = 5

export type RatingAggregate = {
  /** 1 to 5, two decimals: the mean of the stars, shrunk toward the region's mean with weight 5. */
  average: number
  /** How many ratings. */
  count: number
  /** How many different shops. */
  shops: number
  /** Ratings ÷ invitations, 0 to 1; null when nobody was invited. */
  responseRate: number | null
}

/**
 * What may be shown of ratings, or null when fewer than five different shops stand behind those that are not signed.
 * `batches` are those of the last 12 months; for a department or a region, those of all its people together, and then
 * `shownFigures` decides which of the figures may stand side by side.
 *
 * `average = (sum of stars + 5 × region's mean) ÷ (count + 5)`; without a region's mean, the plain mean. `regionMean`
 * must be released itself (`releasedMean`), never a live one: it would move with every single rating. `invited` is
 * the number of invitations in the same 12 months.
 */
export function releasableAggregate(
  batches: readonly BatchSum[],
  { regionMean, invited }: { regionMean: number | null; invited: number },
): RatingAggregate | null {
  const mean = releasedMean(batches)
  if (mean === null) return null
  const count = countOf(batches)
  const shrunk =
    regionMean === null ? mean : (mean * count + regionMean * regionWeight) / (count + regionWeight)
  return {
    average: Math.round(shrunk * 100) / 100,
    count,
    shops: new Set(batches.flatMap(({ retailerIds }) => retailerIds)).size,
    responseRate: invited > 0 ? Math.min(1, count / invited) : null,
  }
}

/** The plain mean of released stars, or null when fewer than five different shops stand behind those not signed. */
export function releasedMean(batches: readonly BatchSum[]): number | null {
  if (anonymousShops(batches) < fewestShops) return null
  return batches.reduce((sum, { stars }) => sum + stars, 0) / countOf(batches)
}

const countOf = (batches: readonly BatchSum[]) => batches.reduce((sum, { count }) => sum + count, 0)
