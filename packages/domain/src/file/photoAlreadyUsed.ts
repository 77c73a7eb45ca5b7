/** Perceptual hashes that differ in at most this many of their 64 bits show the same picture. */
export const mostDifferingBits = 6

/**
 * The earlier photo that is the same picture, or null: the nearest within 6 of 64 bits (Hamming distance), the first
 * of several equally near. Hashes are 16 hexadecimal digits; throws RangeError for anything else.
 */
export function photoAlreadyUsed<Photo extends { perceptualHash: string }>(
  perceptualHash: string,
  earlier: readonly Photo[],
): Photo | null {
  const bits = halves(perceptualHash)
  let nearest: Photo | null = null
  let fewest = mostDifferingBits + 1
  for (const photo of earlier) {
    const distance = differingBits(bits, halves(photo.perceptualHash))
    if (distance >= fewest) continue
    nearest = photo
    fewest = distance
  }
  return nearest
}

type Halves = readonly [high: number, low: number]

// Two halves of 32 bits: the bit operators of the language do not reach further, and bigints are slow.
function halves(hash: string): Halves {
  if (!/^[0-9a-f]{16}$/iu.test(hash)) throw new RangeError('A perceptual hash has 16 hexadecimal digits')
  return [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)]
}

function differingBits(one: Halves, other: Halves): number {
  return ones(one[0] ^ other[0]) + ones(one[1] ^ other[1])
}

/** Set bits of a 32-bit word, counted in parallel (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
