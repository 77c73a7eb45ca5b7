import { type Fairness, mostVisitsOf, type PeriodicProblem } from './periodicProblem.ts'

/** So many of so many: visits made of those owed, or customers visited of all. */
export type Share = { made: number; of: number }

/**
 * By how much two shares are farther apart than `most`; 0 or less where they are not. One visit or customer is always
 * allowed: a group of three cannot keep to a tenth. Empty groups are behind nobody.
 */
export function tooFarApart(one: Share, other: Share, most: number): number {
  if (one.of === 0 || other.of === 0) return 0
  const allowed = Math.max(most, 1 / one.of, 1 / other.of)
  return Math.abs(one.made / one.of - other.made / other.of) - allowed - rounding
}

/** A share of exactly a tenth less is allowed, however the division rounds. */
const rounding = 1e-9

/** One share of both groups of a rule: where it stands, and what it costs. */
type Pair = { rule: Fairness; one: Share; other: Share; counts: 'visits' | 'customers' }

/** How many visits are made and customers visited in each group as the tours change, and what it costs where one is left behind. */
export class FairShares {
  readonly #pairs: Pair[]
  readonly #madeBefore: Int32Array
  /** For each customer the shares that count it. */
  readonly #sharesOf: { share: Share; counts: Pair['counts'] }[][]

  constructor({ fairness = [], customers }: PeriodicProblem) {
    const owed = customers.map(mostVisitsOf)
    const sum = (group: readonly number[]) => group.reduce((total, customer) => total + owed[customer]!, 0)
    this.#sharesOf = customers.map(() => [])
    this.#pairs = fairness.flatMap((rule) =>
      (['visits', 'customers'] as const).map((counts): Pair => {
        const share = (group: readonly number[]): Share => {
          const made = { made: 0, of: counts === 'visits' ? sum(group) : group.length }
          for (const customer of group) this.#sharesOf[customer]!.push({ share: made, counts })
          return made
        }
        return { rule, counts, one: share(rule.one), other: share(rule.other) }
      }),
    )
    this.#madeBefore = new Int32Array(this.#pairs.length * 2)
  }

  /** A customer is visited so many times more; so many times less, if below 0. */
  count(customer: number, visits: number): void {
    for (const { share, counts } of this.#sharesOf[customer]!)
      share.made += counts === 'visits' ? visits : Math.sign(visits)
  }

  /** 0 when every rule holds. */
  cost(): number {
    let sum = 0
    for (const { rule, one, other } of this.#pairs) {
      const apart = tooFarApart(one, other, rule.most)
      if (apart > 0) sum += apart * (isBehind(one, other) ? one : other).of * rule.cost
    }
    return sum
  }

  /** The groups that are farthest apart of those that may not be so far; null when every rule holds. */
  farthest(): { ahead: readonly number[]; behind: readonly number[] } | null {
    let most = 0
    let farthest: Pair | null = null
    for (const pair of this.#pairs) {
      const apart = tooFarApart(pair.one, pair.other, pair.rule.most)
      if (apart <= most) continue
      most = apart
      farthest = pair
    }
    if (!farthest) return null
    const { rule, one, other } = farthest
    return isBehind(one, other)
      ? { ahead: rule.other, behind: rule.one }
      : { ahead: rule.one, behind: rule.other }
  }

  keep(): void {
    for (const [index, { one, other }] of this.#pairs.entries()) {
      this.#madeBefore[index * 2] = one.made
      this.#madeBefore[index * 2 + 1] = other.made
    }
  }

  undo(): void {
    for (const [index, { one, other }] of this.#pairs.entries()) {
      one.made = this.#madeBefore[index * 2]!
      other.made = this.#madeBefore[index * 2 + 1]!
    }
  }
}

const isBehind = (one: Share, other: Share) => one.made / one.of < other.made / other.of
