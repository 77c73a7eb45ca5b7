import { expect, test } from 'vitest'
import { shownPressed } from './pressed.ts'

test.each([
  [0, null],
  [1, null],
  [4, null],
  [5, 5],
  [6, 5],
  [9, 5],
  [10, 10],
  [23, 20],
])('%i shops are told as %s', (shops, told) => {
  expect(shownPressed(shops)).toBe(told)
})
