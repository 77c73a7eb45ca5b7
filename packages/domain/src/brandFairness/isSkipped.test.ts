import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BrandTelling, isSkipped } from './isSkipped.ts'

const fast: BrandTelling = { pace: 'FAST', maySell: 100, told: 90, passedOver: 0 }
const steady: BrandTelling = { pace: 'STEADY', maySell: 100, told: 50, passedOver: 40 }
const slow = (over: Partial<BrandTelling> = {}): BrandTelling => ({
  ...{ pace: 'SLOW', maySell: 100, told: 10, passedOver: 80 },
  ...over,
})
const skips = (brand: BrandTelling, others: readonly BrandTelling[] = [fast, steady]) =>
  isSkipped(brand, [...others, brand])

test.each<[string, BrandTelling, boolean]>([
  ['hardly told where the fast ones are', slow(), true],
  ['told nowhere', slow({ told: 0, passedOver: 90 }), true],
  ['told half as often as the others', slow({ told: 30, passedOver: 60 }), false],
  ['the shops did not hear of the fast ones either', slow({ passedOver: 50 }), false],
  ['a fast brand itself', { ...slow(), pace: 'FAST' }, false],
  ['too few shops', slow({ maySell: 19, told: 0, passedOver: 19 }), false],
  [
    'few shops may sell it, and few of these heard of it',
    slow({ maySell: 20, told: 1, passedOver: 18 }),
    true,
  ],
])('%s: %s', (_what, brand, expected) => expect(skips(brand)).toBe(expected))

test('who tells of everything alike skips nothing, however little that is', () => {
  const telling = fc.record({
    pace: fc.constantFrom('FAST' as const, 'STEADY' as const, 'SLOW' as const),
    maySell: fc.integer({ min: 1, max: 40 }).map((count) => count * 10),
  })
  fc.assert(
    fc.property(fc.array(telling, { minLength: 2 }), fc.integer({ min: 0, max: 10 }), (brands, tenths) => {
      const all = brands.map(({ pace, maySell }) => {
        const told = (maySell / 10) * tenths
        return { pace, maySell, told, passedOver: maySell - told }
      })
      expect(all.some((brand) => isSkipped(brand, all))).toBe(false)
    }),
  )
})

test('to tell of a brand more never makes it skipped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), (told) => {
      if (skips(slow({ told: told + 1, passedOver: 80 }))) expect(skips(slow({ told }))).toBe(true)
    }),
  )
})
