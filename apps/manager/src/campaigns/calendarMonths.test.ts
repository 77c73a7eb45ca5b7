import { expect, test } from 'vitest'
import { addMonths, firstMonth, placeIn, spanOf } from './calendarMonths.ts'

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-11', 2, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-12', -12, '2025-12'],
])('%s and %s months is %s', (month, count, expected) => expect(addMonths(month, count)).toBe(expected))

test.each([
  [undefined, '2026-10'],
  ['2027-03', '2027-03'],
  ['2027-13', '2026-10'],
  ['soon', '2026-10'],
])('an address that says %s begins at %s', (asked, expected) =>
  expect(firstMonth(asked, '2026-11-30')).toBe(expected),
)

test('days are those of the company', () => {
  expect(spanOf('2026-11', 'Asia/Shanghai')).toEqual({
    from: new Date('2026-10-31T16:00:00Z'),
    until: new Date('2027-02-28T16:00:00Z'),
  })
})

test('a bar is cut at the ends of what is shown', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day))
  const shown = { from: at(1), until: at(101) }
  expect(placeIn(shown, { from: at(11), until: at(31) })).toEqual({ start: 10, length: 20 })
  expect(placeIn(shown, { from: at(-50), until: at(51) })).toEqual({ start: 0, length: 50 })
  expect(placeIn(shown, { from: at(91), until: at(400) })).toEqual({ start: 90, length: 10 })
})
