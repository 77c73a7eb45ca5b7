/** Numbers that look random and are the same for the same seed, on every machine. */
export type SeededRandom = {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
}

/** Chris Doty-Humphrey's sfc32 (PractRand), 128 bits of state. The seed is any whole number; its lower 32 bits count. */
export function seededRandom(seed: number): SeededRandom {
  let [a, b, c, counter] = [0, seed | 0, 0, 1]
  const next32 = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  // The first numbers still show the seed.
  for (let round = 0; round < 12; round++) next32()
  return { next: () => next32() / 2 ** 32, below: (limit) => Math.floor((next32() / 2 ** 32) * limit) }
}
