import { typedWords } from '../words/typedWords.ts'

/**
 * What shops wrote with ratings of released batches, without date, place or shop, in an order that tells nothing: sorted by
 * itself and then shuffled by `seed` (any whole number; the same seed, the same order).
 */
export function releasedWords(written: readonly (string | null)[], seed: number): string[] {
  const words = written.map((text) => typedWords(text ?? '')).filter((text) => text !== '')
  // The order in which they came would survive a shuffle that can be repeated, so it is destroyed first.
  return shuffled(words.toSorted(), seed)
}

/** Fisher and Yates's shuffle (Durstenfeld 1964). */
function shuffled(words: readonly string[], seed: number): string[] {
  const result = [...words]
  const random = mulberry32(seed)
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const word = result[last]!
    result[last] = result[other]!
    result[other] = word
  }
  return result
}

/** Numbers from 0 to below 1 that follow from a seed (Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
