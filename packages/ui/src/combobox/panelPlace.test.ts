import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { panelPlace } from './panelPlace.ts'

const desk = { top: 0, left: 0, width: 1440, height: 900 }

describe('the list of a field', () => {
  test('stands below it where there is room, as wide as the field', () => {
    expect(panelPlace({ top: 100, left: 40, width: 500, height: 44 }, desk, 900)).toEqual({
      side: 'top',
      offset: 148,
      left: 40,
      width: 500,
      maxHeight: 420,
    })
  })

  test('stands above it near the lower edge', () => {
    expect(panelPlace({ top: 800, left: 40, width: 500, height: 44 }, desk, 900)).toMatchObject({
      side: 'bottom',
      offset: 104,
      maxHeight: 420,
    })
  })

  test('is wider than a narrow field, and does not leave the screen', () => {
    const phone = { top: 0, left: 0, width: 390, height: 844 }
    expect(panelPlace({ top: 100, left: 200, width: 170, height: 44 }, phone, 844)).toMatchObject({
      left: 102,
      width: 280,
    })
  })

  test('keeps out from under the keyboard', () => {
    const withKeyboard = { top: 0, left: 0, width: 390, height: 420 }
    const { side, maxHeight } = panelPlace({ top: 300, left: 18, width: 354, height: 44 }, withKeyboard, 844)
    expect({ side, maxHeight }).toEqual({ side: 'bottom', maxHeight: 288 })
  })

  test('property: it is never outside of what is seen', () => {
    const length = fc.integer({ min: 0, max: 1600 })
    fc.assert(
      fc.property(
        fc.record({ top: length, left: length, width: fc.integer({ min: 40, max: 900 }) }),
        fc.record({
          width: fc.integer({ min: 320, max: 1600 }),
          height: fc.integer({ min: 300, max: 1200 }),
        }),
        (at, size) => {
          const seen = { top: 0, left: 0, ...size }
          const field = { ...at, height: 44 }
          fc.pre(field.top + field.height <= size.height && field.left + field.width <= size.width)
          const { side, offset, left, width, maxHeight } = panelPlace(field, seen, size.height)
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left + width).toBeLessThanOrEqual(size.width)
          expect(offset + maxHeight).toBeLessThanOrEqual(size.height)
          expect(['top', 'bottom']).toContain(side)
        },
      ),
    )
  })
})
