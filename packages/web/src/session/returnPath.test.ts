import { expect, test } from 'vitest'
import { safeReturnPath } from './returnPath.ts'

test.each([
  ['/help/1?tab=done#last', '/help/1?tab=done#last'],
  [undefined, '/'],
  ['', '/'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/', '/'],
  ['/\\elsewhere.example/', '/'],
  ['/\t/elsewhere.example/', '/'],
  ['javascript:alert(1)', '/'],
])('%s leads to %s', (path, expected) => {
  expect(safeReturnPath(path, '/')).toBe(expected)
})
