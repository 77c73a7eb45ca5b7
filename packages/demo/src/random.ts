/** Choices that look like chance and follow from a seed alone. */
export type Random = {
  /** From 0 to below 1. */
  next(): number
  /** A whole number; both ends may come. */
  int(from: number, to: number): number
  /** True in this share of the cases, 0 to 1. */
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** Each as often as its weight says, compared with the others. */
  weighted<Item extends string | number | null>(
    weights: readonly (readonly [item: Item, weight: number])[],
  ): Item
  shuffled<Item>(items: readonly Item[]): Item[]
  /** Around 0, mostly between -1 and 1: the mean of three throws. */
  around(): number
}

/** The same words, the same choices. Each noun draws from its own, so that one that changes leaves the others alone. */
export function randomOf(...seed: readonly (string | number)[]): Random {
  const next = sfc32(...hash(seed.join('/')))
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (items) => items[int(0, items.length - 1)]!,
    weighted(weights) {
      let left = next() * weights.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of weights) if ((left -= weight) < 0) return item
      return weights.at(-1)![0]
    },
    shuffled(items) {
      const result = [...items]
      for (let last = result.length - 1; last > 0; last--) {
        const other = int(0, last)
        ;[result[last], result[other]] = [result[other]!, result[last]!]
      }
      return result
    },
    around: () => ((next() + next() + next()) / 3) * 2 - 1,
  }
}

/** Draws like cards: everything once before anything comes again, and never the same twice in a row. */
export function deckOf<Item>(random: Random, items: readonly Item[]): () => Item {
  let cards: Item[] = []
  let last: Item | undefined
  return () => {
    if (cards.length === 0) {
      cards = random.shuffled(items)
      if (cards.at(-1) === last) cards.reverse()
    }
    last = cards.pop()!
    return last
  }
}

/** Chris Doty-Humphrey's small fast counter, 128 bits of state. */
function sfc32(a: number, b: number, c: number, d: number): () => number {
  return () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 2 ** 32
  }
}

/** Four words from a text, each from its own multiplier (in the manner of FNV), well stirred. */
function hash(text: string): [number, number, number, number] {
  const words = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef]
  for (let at = 0; at < text.length; at++)
    for (let word = 0; word < 4; word++)
      words[word] = Math.imul(words[word]! ^ (text.charCodeAt(at) + word), 0x01000193 + word * 0x5bd1e994)
  const random = sfc32(words[0]!, words[1]!, words[2]!, words[3]!)
  for (let round = 0; round < 16; round++) random()
  const stirred = () => Math.floor(random() * 2 ** 32)
  return [stirred(), stirred(), stirred(), stirred()]
}
