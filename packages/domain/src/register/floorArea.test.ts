import { expect, test } from 'vitest'
import { type AreaUnit, readArea } from './floorArea.ts'
import type { RegisterIssue } from './registerIssue.ts'

test.each<[string, AreaUnit, number | null, string[]]>([
  ['32', 'SQUARE_METRES', 32, []],
  ['32.48', 'SQUARE_METRES', 32.5, []],
  ['1000', 'SQUARE_FEET', 92.9, []],
  ['1,200', 'SQUARE_METRES', 1200, []],
  ['３２㎡', 'SQUARE_METRES', 32, []],
  ['32 平方米', 'SQUARE_METRES', 32, []],
  ['', 'SQUARE_METRES', null, []],
  ['0', 'SQUARE_FEET', null, ['AREA_ZERO']],
  ['0.00', 'SQUARE_METRES', null, ['AREA_ZERO']],
  ['-5', 'SQUARE_METRES', null, ['AREA_UNREADABLE']],
  ['1e9', 'SQUARE_METRES', null, ['AREA_UNREADABLE']],
  ['about 30', 'SQUARE_METRES', null, ['AREA_UNREADABLE']],
])('%j in %s is %j', (cell, unit, area, reasons) => {
  const issues: RegisterIssue[] = []
  expect(readArea(cell, unit, issues)).toBe(area)
  expect(issues.map((issue) => issue.reason)).toEqual(reasons)
})
