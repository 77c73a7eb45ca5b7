import type { Random } from './random.ts'

/**
 * Ids of the shape of UUIDv7 (RFC 9562): the instant in milliseconds, then chance; here chance follows from the seed.
 * Rows made later have larger ids.
 */
export function idsFrom(random: Random): (at: Date) => string {
  return (at) => {
    const time = at.getTime().toString(16).padStart(12, '0')
    const [a, b, c] = [hex(random, 3), hex(random, 3), hex(random, 12)]
    const variant = (8 + Math.floor(random.next() * 4)).toString(16)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${a}-${variant}${b}-${c}`
  }
}

function hex(random: Random, digits: number): string {
  return Math.floor(random.next() * 16 ** Math.min(digits, 8))
    .toString(16)
    .padStart(Math.min(digits, 8), '0')
    .concat(digits > 8 ? hex(random, digits - 8) : '')
}
