/** Fewer numbers show no shape. */
const enough = 10
/** Kinds that make up this share of a register together are how its numbers are written … */
const mostOfThem = 0.9
/** … each of them with at least this share. */
const noOutlier = 0.1
/** A length is that of all numbers of a kind when nearly all have it; numbers that are counted on have many. */
const nearlyAll = 0.95

/** 420106900010 → 9, J3301-77 → A9-9, 合计 → 字: of which signs a number is made, whatever its length. */
const kindOf = (number: string): string =>
  number
    .replace(/\d+/gu, '9')
    .replace(/\p{Script=Han}+/gu, '字')
    .replace(/\p{Lu}+/gu, 'A')

/** Learns how the licence numbers of a register are written, and tells which of them are written otherwise. */
export class NumberShapes {
  readonly #lengths = new Map<string, Map<number, number>>()
  #all = 0
  #usual: Map<string, number | null> | undefined

  count(number: string): void {
    const kind = kindOf(number)
    const lengths = this.#lengths.get(kind) ?? new Map<number, number>()
    this.#lengths.set(kind, lengths)
    lengths.set(number.length, (lengths.get(number.length) ?? 0) + 1)
    this.#all += 1
    this.#usual = undefined
  }

  /** Whether a number is unlike most of the others; never where there is no likeness among them. */
  isOdd(number: string): boolean {
    if (this.#all < enough) return false
    this.#usual ??= this.#learn()
    if (this.#usual.size === 0) return false
    const length = this.#usual.get(kindOf(number))
    return length === undefined || (length !== null && length !== number.length)
  }

  /** The usual kinds, each with its one length, or null where lengths differ. */
  #learn(): Map<string, number | null> {
    const kinds = [...this.#lengths].map(([kind, lengths]) => ({
      ...{ kind, lengths },
      numbers: [...lengths.values()].reduce((sum, count) => sum + count, 0),
    }))
    const usual = kinds.filter(({ numbers }) => numbers >= noOutlier * this.#all)
    const covered = usual.reduce((sum, { numbers }) => sum + numbers, 0)
    if (covered < mostOfThem * this.#all) return new Map()
    return new Map(
      usual.map(({ kind, lengths, numbers }) => {
        const [length] = [...lengths].find(([, count]) => count >= nearlyAll * numbers) ?? [null]
        return [kind, length]
      }),
    )
  }
}
