import type { Format } from '../retailer/format.ts'
import type { MarketType } from '../retailer/marketType.ts'
import { editableUntil } from './whyNotRate.ts'

/** Fewest different shops that must stand behind anything shown of their ratings. */
export const fewestShops = 5

/** From so many different shops, what waits is released together even if it is of several kinds. */
export const mixedShops = 10

/** What can be told apart of a shop beside its ratings, as it was when it rated. */
export type RatingKind = { territoryId: string | null; marketType: MarketType; format: Format }

/** A rating as it was last changed. */
export type GivenRating = {
  ratingId: string
  retailerId: string
  /** 1 to 5. */
  stars: number
  words: string | null
  /** The shop chose to sign its name: these stars are known, so they do not count towards the five shops. */
  signed: boolean
  /** When it was first given; a change does not move it. */
  ratedAt: Date
  kind: RatingKind
}

/** What a batch has in common; null where its shops differ. */
export type ReleaseKind = { [Side in keyof RatingKind]: RatingKind[Side] | null }

/** A rating that may go into figures. Never shown by itself. */
export type ReleasedRating = GivenRating & { release: { at: Date; kind: ReleaseKind } }

/**
 * The ratings of one person in one role that may be used at `now`. Pass all ratings of that person.
 *
 * A rating counts from when it can no longer be changed (7 days). Ratings are then released in batches of at least five
 * different shops: five shops of one kind together, or ten of whatever kinds (the first five of a person, so that there
 * is a figure at all). A batch leaves as a whole when its oldest rating is 12 months old. A rating is in one batch and a
 * batch never changes, so whatever is summed up from whole batches, at one time or over time, by person, region,
 * territory, month of release, market type or format, and however it is added and subtracted, is a sum of whole
 * batches: of five shops or more, never of one.
 */
export function releasedRatings(ratings: readonly GivenRating[], now: Date): ReleasedRating[] {
  const final = ratings.filter((rating) => countsFrom(rating) < now).toSorted(byTime)
  return batchesOf(final)
    .filter((batch) => batch.ratings.every(({ ratedAt }) => ratedAt > yearBefore(now)))
    .flatMap(({ release, ratings: released }) => released.map((rating) => ({ ...rating, release })))
}

type Batch = { release: ReleasedRating['release']; ratings: readonly GivenRating[] }

function batchesOf(final: readonly GivenRating[]): Batch[] {
  const batches: Batch[] = []
  let waiting: GivenRating[] = []
  for (const rating of final) {
    const at = countsFrom(rating)
    // What waited a year for four more shops is too old to be shown.
    waiting = [...waiting.filter(({ ratedAt }) => ratedAt > yearBefore(at)), rating]
    const batch = batchOf(waiting, rating.kind, batches.length === 0)
    if (!batch) continue
    batches.push({ release: { at, kind: commonKind(batch) }, ratings: batch })
    waiting = waiting.filter((one) => !batch.includes(one))
  }
  return batches
}

/** Whose turn it is, after a rating of `newest` kind joined those that wait. Stars have no say in it: they are not read. */
function batchOf(
  waiting: readonly GivenRating[],
  newest: RatingKind,
  isFirst: boolean,
): readonly GivenRating[] | null {
  const ofKind = waiting.filter(({ kind }) => isSameKind(kind, newest))
  if (anonymousShops(ofKind) >= fewestShops) return ofKind
  return anonymousShops(waiting) >= (isFirst ? fewestShops : mixedShops) ? waiting : null
}

function isSameKind(one: RatingKind, other: RatingKind): boolean {
  return (
    one.territoryId === other.territoryId &&
    one.marketType === other.marketType &&
    one.format === other.format
  )
}

function commonKind(batch: readonly GivenRating[]): ReleaseKind {
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
export function anonymousShops(ratings: readonly { retailerId: string; signed: boolean }[]): number {
  return new Set(ratings.filter(({ signed }) => !signed).map(({ retailerId }) => retailerId)).size
}

/** The last instant at which a rating may be changed; it counts right after. */
const countsFrom = (rating: GivenRating) => editableUntil(rating)

function byTime(one: GivenRating, other: GivenRating): number {
  return one.ratedAt.getTime() - other.ratedAt.getTime() || (one.ratingId < other.ratingId ? -1 : 1)
}

function yearBefore(instant: Date): Date {
  const earlier = new Date(instant)
  earlier.setUTCFullYear(earlier.getUTCFullYear() - 1)
  return earlier
}
