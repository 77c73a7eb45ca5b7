import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestManagersOfArea, foldedAreas } from './foldedAreas.ts'

const areas = (counts: readonly number[]) => counts.map((managers, at) => ({ key: `${at}`, managers }))

test.each([
  [[], [], []],
  [[2], [], []],
  [[1, 1], [], []],
  [[3], ['0'], []],
  [[7, 4], ['1', '0'], []],
  [[7, 4, 1], ['0'], ['2', '1']],
  [[7, 2, 1], ['0'], ['2', '1']],
  [[2, 2, 2], [], ['0', '1', '2']],
])('of %j stand %j, and %j together', (counts, shown, folded) => {
  expect(foldedAreas(areas(counts))).toEqual({ shown, folded })
})

test('whatever is shown, put together or left by subtraction is of enough managers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (counts) => {
      const { shown, folded } = foldedAreas(areas(counts))
      const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + counts[Number(key)]!, 0)
      for (const key of shown) expect(counts[Number(key)]).toBeGreaterThanOrEqual(fewestManagersOfArea)
      if (folded.length > 0) expect(sum(folded)).toBeGreaterThanOrEqual(fewestManagersOfArea)
      const left = sum(counts.map((_count, at) => `${at}`)) - sum(shown) - sum(folded)
      if (shown.length + folded.length > 0) expect(left).toBe(0)
    }),
  )
})
