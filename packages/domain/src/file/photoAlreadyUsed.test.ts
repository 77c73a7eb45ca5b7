import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { photoAlreadyUsed } from './photoAlreadyUsed.ts'

const photo = (perceptualHash: string) => ({ perceptualHash })
const zero = '0'.repeat(16)
const hex = (value: bigint) => value.toString(16).padStart(16, '0')

describe('photoAlreadyUsed', () => {
  test.each<[string, string, boolean]>([
    ['the same picture', zero, true],
    ['6 bits apart', '000000000000003f', true],
    ['6 bits apart in the upper half', 'fc00000000000000', true],
    ['6 bits apart over both halves', 'e000000000000007', true],
    ['7 bits apart', '000000000000007f', false],
    ['another picture', 'f0f0f0f0f0f0f0f0', false],
  ])('%s', (_case, hash, used) => {
    expect(photoAlreadyUsed(hash, [photo(zero)])).toEqual(used ? photo(zero) : null)
  })

  test('names the nearest of several', () => {
    const far = photo('000000000000001f')
    const near = photo('0000000000000001')
    expect(photoAlreadyUsed(zero, [far, near])).toBe(near)
  })

  test('no earlier photo', () => {
    expect(photoAlreadyUsed(zero, [])).toBeNull()
  })

  test('refuses what is no hash', () => {
    expect(() => photoAlreadyUsed('xyz', [photo(zero)])).toThrow('16 hexadecimal digits')
  })

  test('property: used exactly when at most 6 bits differ', () => {
    const bits = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
    const flips = fc.uniqueArray(fc.nat(63), { maxLength: 12 })
    fc.assert(
      fc.property(bits, flips, (value, places) => {
        const other = places.reduce((changed, place) => changed ^ (1n << BigInt(place)), value)
        expect(photoAlreadyUsed(hex(value), [photo(hex(other))]) !== null).toBe(places.length <= 6)
      }),
    )
  })
})
