import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptRate } from './keptRate.ts'

test.each<[number, number, number | null]>([
  [0, 0, null],
  [0, 3, 0],
  [3, 0, 1],
  [12, 3, 0.8],
])('%i kept and %i broken: %s', (kept, broken, expected) => {
  expect(keptRate({ kept, broken })).toBe(expected)
})

test('property: between nothing and all, and one more that is kept never lowers it', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (kept, broken) => {
      const rate = keptRate({ kept, broken })
      if (rate === null) return
      expect(rate >= 0 && rate <= 1).toBe(true)
      expect(keptRate({ kept: kept + 1, broken })!).toBeGreaterThanOrEqual(rate)
    }),
  )
})
