import { expect, test } from 'vitest'
import { placesOf, verdictOf } from './comparison.ts'

const effect = (low: number, high: number) => ({
  told: 0,
  control: 0,
  difference: (low + high) / 2,
  low,
  high,
})

test.each([
  [0.1, 2, 'MORE'],
  [-2, -0.1, 'LESS'],
  [-0.9, 1.9, 'UNSEEN'],
  // Whoever touches the line cannot be told from it.
  [0, 2, 'UNSEEN'],
  [-2, 0, 'UNSEEN'],
  [0, 0, 'UNSEEN'],
] as const)('from %s to %s is %s', (low, high, verdict) => expect(verdictOf(effect(low, high))).toBe(verdict))

test.each([
  [0.5, 1.9],
  [-3, -1],
  [-1, 1],
  [0, 0],
  [2, 2],
])('the picture of %s to %s holds all of it, and the line of no difference', (low, high) => {
  const { zero, middle, ...ends } = placesOf(effect(low, high))
  for (const place of [zero, middle, ends.low, ends.high]) {
    expect(place).toBeGreaterThanOrEqual(0)
    expect(place).toBeLessThanOrEqual(100)
  }
  expect(Math.sign(middle - zero)).toBe(Math.sign((low + high) / 2))
})
