import { expect, it } from 'vitest'
import { addMonths, weeksOf } from './month.ts'

it.each([
  ['2026-11-29', 1, '2026-12-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-03-31', -1, '2028-02-29'],
  ['2026-01-15', -1, '2025-12-15'],
])('%s and %i months is %s', (day, count, other) => expect(addMonths(day, count)).toBe(other))

it.each([
  ['2026-11-29', 6, 6],
  ['2027-02-10', 4, 0],
  ['2026-12-01', 5, 1],
])('%s is in a month of %i weeks that begins after %i blanks', (day, weeks, blanks) => {
  const month = weeksOf(day)
  expect(month).toHaveLength(weeks)
  expect(month[0]?.filter((one) => one === null)).toHaveLength(blanks)
  expect(month.flat().filter(Boolean)).toHaveLength(Number(month.flat().findLast(Boolean)?.slice(8)))
})
