import type { Random } from './random.ts'

/** A mobile number that nobody has: no operator was ever given numbers that begin with 154. */
export function phoneFrom(random: Random): string {
  return `154${String(random.int(0, 99_999_999)).padStart(8, '0')}`
}
