import { expect, test } from 'vitest'
import { isLocalDay } from './isLocalDay.ts'

test.each<[string, boolean]>([
  ['2026-11-23', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-13-01', false],
  ['2026-11-31', false],
  ['2026-1-1', false],
  ['2026-11-23T00:00', false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(isLocalDay(text)).toBe(expected)
})
