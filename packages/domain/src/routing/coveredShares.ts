import type { Fairness, PeriodicProblem } from './periodicProblem.ts'

/** How many of each group are covered as the tours change, and what it costs where one group falls behind another. */
export class CoveredShares {
  readonly #fairness: readonly Fairness[]
  /** By rule, then behind and ahead: how many are covered. */
  readonly #covered: Int32Array
  readonly #coveredBefore: Int32Array
  /** For each customer the entries of `#covered` that count it. */
  readonly #entriesOf: readonly number[][]

  constructor({ fairness = [], customers }: PeriodicProblem) {
    this.#fairness = fairness.filter(({ behind, ahead }) => behind.length > 0 && ahead.length > 0)
    this.#covered = new Int32Array(this.#fairness.length * 2)
    this.#coveredBefore = this.#covered.slice()
    const entriesOf = customers.map((): number[] => [])
    for (const [rule, { behind, ahead }] of this.#fairness.entries()) {
      for (const customer of behind) entriesOf[customer]!.push(rule * 2)
      for (const customer of ahead) entriesOf[customer]!.push(rule * 2 + 1)
    }
    this.#entriesOf = entriesOf
  }

  /** One customer more (1) or less (-1) is covered. */
  count(customer: number, change: 1 | -1): void {
    for (const entry of this.#entriesOf[customer]!) this.#covered[entry]! += change
  }

  /** 0 when every rule holds. */
  cost(): number {
    let sum = 0
    for (let rule = 0; rule < this.#fairness.length; rule++) {
      const { behind, ahead, most, cost } = this.#fairness[rule]!
      const behindBy =
        this.#covered[rule * 2 + 1]! / ahead.length - this.#covered[rule * 2]! / behind.length - most
      if (behindBy > rounding) sum += behindBy * behind.length * cost
    }
    return sum
  }

  keep(): void {
    this.#coveredBefore.set(this.#covered)
  }

  undo(): void {
    this.#covered.set(this.#coveredBefore)
  }
}

/** A share of exactly a tenth less is allowed, however the division rounds. */
const rounding = 1e-9
