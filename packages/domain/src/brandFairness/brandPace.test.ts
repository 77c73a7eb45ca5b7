import { expect, test } from 'vitest'
import { pacedBrands } from './brandPace.ts'

const pacesOf = (lines: Record<string, number>) =>
  Object.fromEntries(
    pacedBrands(Object.entries(lines).map(([brandId, count]) => ({ brandId, lines: count }))).map(
      ({ brandId, pace }) => [brandId, pace],
    ),
  )

test('what makes up most of the orders is fast, what is hardly ordered is slow', () => {
  expect(pacesOf({ d: 6, a: 40, c: 25, b: 25, e: 4 })).toEqual({
    ...{ a: 'FAST', b: 'FAST', c: 'STEADY', d: 'SLOW', e: 'SLOW' },
  })
})

test('the only brand is fast; without orders nobody is', () => {
  expect(pacesOf({ a: 3 })).toEqual({ a: 'FAST' })
  expect(pacesOf({ a: 0, b: 0 })).toEqual({ a: 'STEADY', b: 'STEADY' })
  expect(pacedBrands([])).toEqual([])
})
