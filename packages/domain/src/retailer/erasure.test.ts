import { expect, test } from 'vitest'
import { erasedIfClosedBy } from './erasure.ts'

test.each([
  ['2026-11-28T20:00:00.000Z', '2023-11-28T20:00:00.000Z'],
  ['2027-02-28T00:00:00.000Z', '2024-02-28T00:00:00.000Z'],
  ['2028-02-29T12:00:00.000Z', '2025-02-28T12:00:00.000Z'],
])('by %s what closed by %s', (now, closed) => {
  expect(erasedIfClosedBy(new Date(now)).toISOString()).toBe(closed)
})
