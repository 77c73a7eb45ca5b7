import { expect, test } from 'vitest'
import { arrowPath } from './arrow.ts'

test('an arrow leads from one end to the other, with its head at the other', () => {
  expect(arrowPath({ x: 0, y: 0, toX: 100, toY: 0 })).toBe('M0 0Q50 -16 100 0M71 6L100 0L79 -22')
})

test('a long arrow has no huge head', () => {
  const [, barb] = /M(-?\d+) /.exec(arrowPath({ x: 0, y: 0, toX: 1000, toY: 0 }).slice(1))!
  expect(Number(barb)).toBeGreaterThan(950)
})
