import { expect, test } from 'vitest'
import { waitToComeBack } from './comeBack.ts'

test.each([
  [0, false, 500, 1_000],
  [1, false, 1_000, 2_000],
  [4, false, 8_000, 16_000],
  [5, false, 15_000, 30_000],
  [60, false, 15_000, 30_000],
  [0, true, 60_000, 120_000],
])(
  'after %i tries in vain (crowded: %j) a page waits from %i to below %i ms',
  (retries, crowded, least, most) => {
    expect(waitToComeBack(retries, crowded, 0)).toBe(least)
    expect(waitToComeBack(retries, crowded, 0.999_999)).toBeLessThan(most)
    expect(waitToComeBack(retries, crowded, 0.999_999)).toBeGreaterThan(most * 0.99)
  },
)
