/** A prime large enough that chance makes no sums vanish, small enough that products are exact. */
const prime = 67_108_859

const reduced = (value: bigint) => Number(((value % BigInt(prime)) + BigInt(prime)) % BigInt(prime))

function power(base: number, exponent: number): number {
  let [result, factor] = [1, base]
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * factor) % prime
    factor = (factor * factor) % prime
  }
  return result
}

type Row = Map<number, number>

/**
 * All that follows by adding and subtracting from sums that are known: Gaussian elimination modulo a prime. It is not
 * asked what the sums are, only which other sums they determine.
 */
export class LinearKnowledge {
  readonly #columns = new Map<string, number>()
  /** Rows by their leading column, where they hold 1. */
  readonly #rows = new Map<number, Row>()

  /** From now on this sum is known, given by what each secret counts in it. */
  learn(sum: ReadonlyMap<string, bigint>): void {
    const row = this.#reduce(sum)
    const [lead] = [...row.keys()].toSorted((one, other) => one - other)
    if (lead === undefined) return
    const inverse = power(row.get(lead)!, prime - 2)
    for (const [column, value] of row) row.set(column, (value * inverse) % prime)
    this.#rows.set(lead, row)
  }

  /** Whether a sum follows from those that are known. */
  implies(sum: ReadonlyMap<string, bigint>): boolean {
    return this.#reduce(sum).size === 0
  }

  #reduce(sum: ReadonlyMap<string, bigint>): Row {
    const row: Row = new Map()
    for (const [name, value] of sum) {
      const column = this.#columns.get(name) ?? this.#columns.size
      this.#columns.set(name, column)
      row.set(column, reduced(value))
    }
    for (;;) {
      const lead = [...row.keys()]
        .filter((column) => this.#rows.has(column))
        .toSorted((one, other) => one - other)[0]
      if (lead === undefined) return row
      const factor = row.get(lead)!
      for (const [column, value] of this.#rows.get(lead)!) {
        const left = ((row.get(column) ?? 0) + prime - ((factor * value) % prime)) % prime
        if (left === 0) row.delete(column)
        else row.set(column, left)
      }
    }
  }
}
