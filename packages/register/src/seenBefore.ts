import { createHash } from 'node:crypto'

/**
 * Remembers texts in a fixed amount of memory: false means certainly new, true means perhaps seen before (Bloom 1970).
 * With 2^25 bits and five probes, of a million different licence numbers about 1 in 20,000 is taken for seen.
 */
export class SeenBefore {
  readonly #bits = new Uint32Array(2 ** 20)

  /** Whether `text` was perhaps added before; it now is. */
  addSeen(text: string): boolean {
    const digest = createHash('sha256').update(text).digest()
    let seen = true
    for (let probe = 0; probe < 5; probe++) {
      const bit = digest.readUInt32LE(probe * 3) & (2 ** 25 - 1)
      const word = bit >>> 5
      const mask = 1 << (bit & 31)
      if (((this.#bits[word] ?? 0) & mask) === 0) seen = false
      this.#bits[word] = (this.#bits[word] ?? 0) | mask
    }
    return seen
  }
}
