import { localDayOf } from '../time/localDay.ts'
import type { BatchSum } from './batchSum.ts'
import { type RatingAggregate, releasableAggregate, releasedMean } from './releasableAggregate.ts'
import type { RatingFigure } from './ratingTree.ts'

/** By what the batches behind a figure can be taken apart. */
export const ratingGroupings = ['MONTH', 'TERRITORY', 'MARKET_TYPE', 'FORMAT'] as const

export type RatingGrouping = (typeof ratingGroupings)[number]

export type RatingPart = {
  /**
   * Month of release in the company's time zone such as `2026-11`, id of the territory, market type or format; null for
   * batches whose shops differ in it.
   */
  key: string | null
  aggregate: RatingAggregate
  batches: readonly BatchSum[]
}

/**
 * What a figure that is shown is made of, by key, what differs last; nothing for a figure that is hidden. Parts are
 * made of whole batches, so they may stand beside each other, beside all other figures and beside those of
 * yesterday: see `ratingBatches`. Each is shrunk toward the mean of the figure; invitations are not taken apart.
 */
export function ratingParts(figure: RatingFigure, grouping: RatingGrouping, timeZone: string): RatingPart[] {
  if (figure.aggregate === null) return []
  const regionMean = releasedMean(figure.batches)
  const parts = Map.groupBy(figure.batches, (batch) => keyOf[grouping](batch, timeZone))
  return [...parts]
    .flatMap(([key, batches]) => {
      const aggregate = releasableAggregate(batches, { regionMean, invited: 0 })
      return aggregate ? [{ key, aggregate, batches }] : []
    })
    .toSorted(byKey)
}

const keyOf: Record<RatingGrouping, (batch: BatchSum, timeZone: string) => string | null> = {
  MONTH: ({ at }, timeZone) => localDayOf(at, timeZone).slice(0, 7),
  TERRITORY: ({ kind }) => kind.territoryId,
  MARKET_TYPE: ({ kind }) => kind.marketType,
  FORMAT: ({ kind }) => kind.format,
}

function byKey(one: RatingPart, other: RatingPart): number {
  if (one.key === null || other.key === null) return one.key === null ? 1 : -1
  return one.key < other.key ? -1 : 1
}
