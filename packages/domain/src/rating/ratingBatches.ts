import type { Format } from '../retailer/format.ts'
import type { MarketType } from '../retailer/marketType.ts'
import { editableUntil } from './whyNotRate.ts'

/** Fewest different shops that must stand behind anything shown of their ratings. */
export const fewestShops = 5

/** From so many different shops, what waits is released together even if it is of several kinds. */
export const mixedShops = 10

/** Days after which five different shops are released together whatever their kinds: nothing waits for ever. */
export const longestWaitDays = 60

/** What can be told apart of a shop beside its ratings, as it was when it rated. */
export type RatingKind = { territoryId: string | null; marketType: MarketType; format: Format }

/** A rating as it was last changed, as far as its release depends on it: its stars do not. */
export type GivenRating = {
  ratingId: string
  retailerId: string
  /** The shop chose to sign its name: these stars are known, so they do not count towards the five shops. */
  signed: boolean
  /** When it was first given; a change does not move it. */
  ratedAt: Date
  kind: RatingKind
}

/** What a batch has in common; null where its shops differ. */
export type BatchKind = { [Side in keyof RatingKind]: RatingKind[Side] | null }

/** Ratings of one person in one role that are released together: of five different shops or more. */
export type RatingBatch<Rating extends GivenRating = GivenRating> = {
  /** When it was released. */
  at: Date
  /** When the oldest of its ratings was given: a year later the batch leaves the figures. */
  oldestAt: Date
  kind: BatchKind
  ratings: readonly Rating[]
}

/**
 * The batches that the ratings of one person in one role make until `now`, in the order of their release. Pass all that
 * are in no batch yet; `isFirst` says whether the person has none.
 *
 * A rating counts from when it can no longer be changed (7 days). Then five different shops of one kind are released
 * together, or ten of whatever kinds (the first five of a person, so that there is a figure at all), or five of
 * whatever kinds whose ratings are 60 days old. A rating is in one batch and a batch never changes, so whatever is summed
 * up from whole batches, at one time or over time, by person, region, territory, month of release, market type or
 * format, and however it is added and subtracted, is a sum of whole batches: of five shops or more, never of one.
 *
 * It makes no difference how often this is asked: what is left over after one call makes, with what comes later, the
 * batches that one call at the end would have made.
 */
export function ratingBatches<Rating extends GivenRating>(
  ratings: readonly Rating[],
  isFirst: boolean,
  now: Date,
): RatingBatch<Rating>[] {
  const batches: RatingBatch<Rating>[] = []
  let waiting: Rating[] = []
  for (const { at, rating, isOld } of turns(ratings, now)) {
    if (isOld && !waiting.includes(rating)) continue
    // What waited a year for four more shops is too old to be shown.
    waiting = waiting.filter(({ ratedAt }) => ratedAt > yearBefore(at))
    if (!isOld) waiting.push(rating)
    const batch = isOld
      ? enoughOf(waiting.filter(({ ratedAt }) => oldFrom({ ratedAt }) <= at))
      : batchOf(waiting, rating.kind, isFirst && batches.length === 0)
    if (!batch) continue
    batches.push({ at, oldestAt: oldestOf(batch), kind: commonKind(batch), ratings: batch })
    waiting = waiting.filter((one) => !batch.includes(one))
  }
  return batches
}

/** When ratings may become a batch: each as soon as it counts, and again when it has waited long. */
function turns<Rating extends GivenRating>(ratings: readonly Rating[], now: Date) {
  return ratings
    .flatMap((rating) => [
      { at: editableUntil(rating), rating, isOld: false },
      { at: oldFrom(rating), rating, isOld: true },
    ])
    .filter(({ at }) => at < now)
    .toSorted(
      (one, other) =>
        one.at.getTime() - other.at.getTime() ||
        Number(one.isOld) - Number(other.isOld) ||
        (one.rating.ratingId < other.rating.ratingId ? -1 : 1),
    )
}

/** Whose turn it is, after a rating of `newest` kind joined those that wait. */
function batchOf<Rating extends GivenRating>(
  waiting: readonly Rating[],
  newest: RatingKind,
  isFirst: boolean,
): readonly Rating[] | null {
  const ofKind = waiting.filter(({ kind }) => isSameKind(kind, newest))
  return enoughOf(ofKind) ?? enoughOf(waiting, isFirst ? fewestShops : mixedShops)
}

const enoughOf = <Rating extends GivenRating>(ratings: readonly Rating[], fewest = fewestShops) =>
  anonymousShops(ratings) >= fewest ? ratings : null

function isSameKind(one: RatingKind, other: RatingKind): boolean {
  return (
    one.territoryId === other.territoryId &&
    one.marketType === other.marketType &&
    one.format === other.format
  )
}

function commonKind(batch: readonly GivenRating[]): BatchKind {
  const common = <Value>(side: (kind: RatingKind) => Value): Value | null => {
    const [first, ...others] = new Set(batch.map(({ kind }) => side(kind)))
    return others.length === 0 && first !== undefined ? first : null
  }
  return {
    territoryId: common(({ territoryId }) => territoryId),
    marketType: common(({ marketType }) => marketType),
    format: common(({ format }) => format),
  }
}

/** How many different shops stand behind the ratings that are not signed. */
function anonymousShops(ratings: readonly GivenRating[]): number {
  return new Set(ratings.filter(({ signed }) => !signed).map(({ retailerId }) => retailerId)).size
}

const oldestOf = (ratings: readonly GivenRating[]) =>
  new Date(Math.min(...ratings.map(({ ratedAt }) => ratedAt.getTime())))

const oldFrom = ({ ratedAt }: { ratedAt: Date }) =>
  new Date(ratedAt.getTime() + longestWaitDays * 24 * 60 * 60 * 1000)

/** A year before `instant`: batches whose oldest rating is not younger are in no figure any more. */
export function yearBefore(instant: Date): Date {
  const earlier = new Date(instant)
  earlier.setUTCFullYear(earlier.getUTCFullYear() - 1)
  return earlier
}
