/**
 * What one side of a comparison comes to, in sums, so that ten thousand shops need not be carried about: `before` is the
 * figure of a shop before the start, `after` the same since.
 */
export type GroupSums = {
  count: number
  before: number
  after: number
  beforeSquared: number
  afterSquared: number
  beforeTimesAfter: number
}

/** The figures of one shop. */
export type ShopFigures = { before: number; after: number }

/** The sums of a group of shops. */
export const sumsOf = (shops: readonly ShopFigures[]): GroupSums =>
  addGroups(
    shops.map(({ before, after }) => ({
      ...{ count: 1, before, after, beforeSquared: before * before, afterSquared: after * after },
      beforeTimesAfter: before * after,
    })),
  )

const nobody: GroupSums = {
  count: 0,
  before: 0,
  after: 0,
  beforeSquared: 0,
  afterSquared: 0,
  beforeTimesAfter: 0,
}

/** Several groups as one. */
export function addGroups(groups: readonly GroupSums[]): GroupSums {
  return groups.reduce(
    (one, other) => ({
      count: one.count + other.count,
      before: one.before + other.before,
      after: one.after + other.after,
      beforeSquared: one.beforeSquared + other.beforeSquared,
      afterSquared: one.afterSquared + other.afterSquared,
      beforeTimesAfter: one.beforeTimesAfter + other.beforeTimesAfter,
    }),
    nobody,
  )
}

/** Groups of fewer shops are not compared: one shop that orders for a feast would be the result. */
export const smallestGroup = 20

/** How much more (or less) the shops that were told have of something than the control group. */
export type Effect = {
  /** Means of a shop since the start, evened out for what the two sides had before. */
  told: number
  control: number
  difference: number
  /** The true difference lies between these with 95 % confidence. */
  low: number
  high: number
}

/**
 * Compares all shops that were told with the control group, null where either has fewer than `smallestGroup` shops.
 *
 * Who was told is a matter of chance, so the difference of the means is the effect, and all who were told count, whether they joined or not:
 * only those who joined would be the keener ones. Shops differ from each other far more than a campaign moves them, so what a shop had
 * before is taken out first, as far as it foretells what it has since (one slope for both sides, the variance of the difference is
 * smallest with it; Deng et al. 2013, CUPED). The interval is Welch's, which does not ask both sides to vary alike.
 */
export function effectOf(told: GroupSums, control: GroupSums): Effect | null {
  if (told.count < smallestGroup || control.count < smallestGroup) return null
  const slope = slopeOf(told, control)
  const start = (told.before + control.before) / (told.count + control.count)
  const one = evened(told, slope, start)
  const other = evened(control, slope, start)
  const difference = one.mean - other.mean
  const [u, v] = [one.variance / told.count, other.variance / control.count]
  const freedom = (u + v) ** 2 / (u ** 2 / (told.count - 1) + v ** 2 / (control.count - 1))
  const margin = u + v > 0 ? Math.sqrt(u + v) * studentQuantile(freedom) : 0
  return {
    told: one.mean,
    control: other.mean,
    difference,
    low: difference - margin,
    high: difference + margin,
  }
}

/** How far what a shop had before foretells what it has since, within the groups. */
function slopeOf(...groups: readonly GroupSums[]): number {
  const within = groups.reduce(
    (sum, { count, before, after, beforeTimesAfter }) => sum + beforeTimesAfter - (before * after) / count,
    0,
  )
  const spread = groups.reduce(
    (sum, { count, before, beforeSquared }) => sum + beforeSquared - (before * before) / count,
    0,
  )
  // Where all had the same before, nothing is foretold; what is left of rounding is no spread.
  return spread > 1e-9 ? within / spread : 0
}

function evened(
  { count, before, after, beforeSquared, afterSquared, beforeTimesAfter }: GroupSums,
  slope: number,
  start: number,
) {
  const mean = after / count - slope * (before / count - start)
  const spread = (squares: number, one: number, other: number) => squares - (one * other) / count
  const squares =
    spread(afterSquared, after, after) -
    2 * slope * spread(beforeTimesAfter, before, after) +
    slope * slope * spread(beforeSquared, before, before)
  return { mean, variance: Math.max(0, squares) / (count - 1) }
}

/**
 * The 97.5 % quantile of Student's t. Of the whole distribution this one number is needed, and not for fewer than 19 degrees: the expansion
 * around the normal quantile (Abramowitz and Stegun 26.7.5) has four right digits there, so that no library of statistics is carried along.
 */
export function studentQuantile(freedom: number): number {
  const z = 1.959963984540054
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ]
  return terms.reduce((sum, term, index) => sum + term / freedom ** (index + 1), z)
}
