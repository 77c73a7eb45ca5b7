import type { BatchKind } from './ratingBatches.ts'

/** What figures read of a released batch: its sums, never one of its ratings. */
export type BatchSum = {
  /** When it was released. */
  at: Date
  kind: BatchKind
  /** How many ratings. */
  count: number
  /** All stars together. */
  stars: number
  /** The different shops behind the ratings. */
  retailerIds: readonly string[]
  /** Those of them that have not signed all that they gave. */
  anonymousIds: readonly string[]
}

/** How many different shops there are behind ratings that are not signed. */
export const anonymousShops = (batches: readonly BatchSum[]): number =>
  new Set(batches.flatMap(({ anonymousIds }) => anonymousIds)).size
