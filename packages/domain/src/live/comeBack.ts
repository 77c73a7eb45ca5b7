/** One too many of the same person: other tabs would have to be closed before another try makes sense. */
const crowdedMs = 120_000
const longestMs = 30_000

/**
 * How long a page waits, in milliseconds, before it opens its live socket again: longer with each try in vain, and each page
 * another time, so that those whom one restart cut off do not come all at once. `random` is from 0 to below 1.
 */
export const waitToComeBack = (retries: number, crowded: boolean, random: number): number =>
  (crowded ? crowdedMs : Math.min(1_000 * 2 ** retries, longestMs)) * (0.5 + random / 2)
