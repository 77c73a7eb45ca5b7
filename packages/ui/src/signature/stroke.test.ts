import { describe, expect, it } from 'vitest'
import { pointOnSheet, strokePath, withPoint } from './stroke.ts'

describe('pointOnSheet', () => {
  const box = { left: 10, top: 20, width: 300, height: 100 }

  it.each([
    [{ clientX: 10, clientY: 20 }, [0, 0]],
    [{ clientX: 160, clientY: 70 }, [300, 100]],
    [{ clientX: 310, clientY: 120 }, [600, 200]],
    [{ clientX: -50, clientY: 999 }, [0, 200]],
  ])('%j', (at, point) => expect(pointOnSheet(at, box)).toEqual(point))
})

describe('strokePath', () => {
  it.each([
    [[], ''],
    [[[5, 6]] as const, 'M5 6h0.1'],
    [
      [
        [0, 0],
        [10, 10],
      ] as const,
      'M0 0L10 10',
    ],
    [
      [
        [0, 0],
        [10, 0],
        [20, 10],
      ] as const,
      'M0 0Q10 0 15 5L20 10',
    ],
  ])('%j', (points, path) => expect(strokePath(points)).toBe(path))
})

describe('withPoint', () => {
  it('keeps what moves and leaves out what trembles', () => {
    expect(withPoint([[0, 0]], [1, 1])).toEqual([[0, 0]])
    expect(withPoint([[0, 0]], [2, 0])).toEqual([
      [0, 0],
      [2, 0],
    ])
    expect(withPoint([], [0, 0])).toEqual([[0, 0]])
  })
})
