/** Fewest different shops that must stand behind anything shown of their ratings. */
export const fewestShops = 5

/**
 * One version of a rating: as it was first given, and one more for each change. Keep the earlier versions: when only
 * the last is passed, changing a released rating shows at once, and the difference tells the shop's stars.
 */
export type RatingVersion = {
  ratingId: string
  retailerId: string
  stars: number
  words: string | null
  /** The shop chose to sign its name: these stars are known, so they do not count towards the five shops. */
  signed: boolean
  /** When this version was given. */
  at: Date
}

/** A rating that may go into figures, in the version that may be used. Never shown by itself. */
export type ReleasedRating = RatingVersion & {
  /** When its batch was released. For internal use: shown, it would narrow down who was in the batch. */
  releasedAt: Date
}

/**
 * The ratings of one person in one role that may be used at `now`. Pass all versions of all ratings of that person.
 *
 * Ratings are released in batches: a batch is released when five different shops have rated since the last release, and
 * leaves as a whole when its oldest rating is 12 months old. Changes to released ratings wait for the next release. So
 * whatever is watched over time, each step that can be seen is made of at least five shops at once; a figure that moved with
 * every rating would tell its stars to anyone who noted it before and after. Figures of a department or a region are
 * made from the released ratings of its people.
 */
export function releasedRatings(versions: readonly RatingVersion[], now: Date): ReleasedRating[] {
  const past = versions.filter(({ at }) => at <= now).toSorted(byTime)
  return batchesOf(past)
    .filter((batch) => batch.entries.every((entry) => entry.givenAt > yearBefore(now)))
    .flatMap(({ releasedAt, entries }) => entries.map(({ version }) => ({ ...version, releasedAt })))
}

/** A rating on its way: when it was first given, and its version so far. */
type Entry = { givenAt: Date; version: RatingVersion }

type Batch = { releasedAt: Date; entries: Entry[] }

function batchesOf(past: readonly RatingVersion[]): Batch[] {
  const batches: Batch[] = []
  const entries = new Map<string, Entry>()
  let open: Entry[] = []
  let changes: RatingVersion[] = []
  for (const version of past) {
    const known = entries.get(version.ratingId)
    if (known && open.includes(known)) known.version = version
    else if (known) changes.push(version)
    else {
      const entry = { givenAt: version.at, version }
      entries.set(version.ratingId, entry)
      // What waited a year for four more shops is too old to be shown.
      open = [...open.filter(({ givenAt }) => givenAt > yearBefore(version.at)), entry]
    }
    if (anonymousShops(open.map((entry) => entry.version)) < fewestShops) continue
    for (const change of changes) entries.get(change.ratingId)!.version = change
    batches.push({ releasedAt: version.at, entries: open })
    open = []
    changes = []
  }
  return batches
}

/** How many different shops stand behind the ratings that are not signed. */
export function anonymousShops(ratings: readonly { retailerId: string; signed: boolean }[]): number {
  return new Set(ratings.filter(({ signed }) => !signed).map(({ retailerId }) => retailerId)).size
}

function byTime(one: RatingVersion, other: RatingVersion): number {
  return one.at.getTime() - other.at.getTime() || (one.ratingId < other.ratingId ? -1 : 1)
}

function yearBefore(instant: Date): Date {
  const earlier = new Date(instant)
  earlier.setUTCFullYear(earlier.getUTCFullYear() - 1)
  return earlier
}
