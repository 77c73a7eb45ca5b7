import { expect, test } from 'vitest'
import { countWords } from './countWords.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [3015, '3,015'],
  [1234567, '1,234,567'],
])('%i is told as %s', (count, words) => {
  expect(countWords(count)).toBe(words)
})
