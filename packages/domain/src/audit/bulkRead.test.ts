import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWorthNoting } from './bulkRead.ts'

test.each([
  [200, 0, false],
  [201, 0, true],
  [2_009, 201, false],
  [2_010, 201, true],
])('%i rows, of which %i are noted: %s', (rows, noted, worth) => {
  expect(isWorthNoting(rows, noted)).toBe(worth)
})

test('property: whoever reads a million rows, in whatever pages, leaves a handful of entries', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 100_000 }), (page) => {
      let [noted, entries] = [0, 0]
      for (let rows = page; rows <= 1_000_000; rows += page)
        if (isWorthNoting(rows, noted)) [noted, entries] = [rows, entries + 1]
      expect(entries).toBeGreaterThan(0)
      expect(entries).toBeLessThanOrEqual(5)
    }),
  )
})
