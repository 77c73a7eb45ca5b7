import { expect, test } from 'vitest'
import { lastDayOfMonth, readDate, type RegisterCalendar } from './registerDate.ts'

test.each<[string, RegisterCalendar, string | null | undefined]>([
  ['1131203', 'REPUBLIC', '2024-12-03'],
  ['0870908', 'REPUBLIC', '1998-09-08'],
  ['870908', 'REPUBLIC', '1998-09-08'],
  ['民國113年12月3日', 'REPUBLIC', '2024-12-03'],
  ['113/12/03', 'REPUBLIC', '2024-12-03'],
  ['       ', 'REPUBLIC', null],
  ['0000000', 'REPUBLIC', null],
  ['', 'YEAR_FIRST', null],
  ['1130230', 'REPUBLIC', undefined],
  ['1131301', 'REPUBLIC', undefined],
  ['0130229', 'REPUBLIC', '1924-02-29'],
  ['2024-12-03', 'YEAR_FIRST', '2024-12-03'],
  ['2024/2/9', 'YEAR_FIRST', '2024-02-09'],
  ['20241203', 'YEAR_FIRST', '2024-12-03'],
  ['２０２４年１２月３日', 'YEAR_FIRST', '2024-12-03'],
  ['2024-12-03T00:00:00.000', 'YEAR_FIRST', '2024-12-03'],
  ['2023-02-29', 'YEAR_FIRST', undefined],
  ['1131203', 'YEAR_FIRST', undefined],
  ['0999-01-01', 'YEAR_FIRST', undefined],
  ['3/12/2024', 'YEAR_FIRST', undefined],
  ['soon', 'YEAR_FIRST', undefined],
])('%j by %s is %j', (cell, calendar, day) => {
  expect(readDate(cell, calendar)).toBe(day)
})

test.each<[string, RegisterCalendar, string | undefined]>([
  ['261231', 'YEAR_FIRST', '2026-12-31'],
  ['311226', 'DAY_FIRST', '2026-12-31'],
  ['123126', 'MONTH_FIRST', '2026-12-31'],
  ['261231', 'GUESSED', undefined],
  ['202612', 'YEAR_FIRST', undefined],
  ['2026-12', 'YEAR_FIRST', undefined],
])('six digits %j by %s are %j', (cell, calendar, day) => {
  expect(readDate(cell, calendar)).toBe(day)
})

test.each<[string, RegisterCalendar, string | null]>([
  ['202612', 'GUESSED', '2026-12-31'],
  ['202602', 'YEAR_FIRST', '2026-02-28'],
  ['202802', 'YEAR_FIRST', '2028-02-29'],
  // The tenth of December 2020, or the end of it.
  ['201012', 'GUESSED', null],
  ['201012', 'YEAR_FIRST', null],
  ['2026-12', 'GUESSED', '2026-12-31'],
  ['2026年6月', 'GUESSED', '2026-06-30'],
  ['2026年12月底', 'GUESSED', '2026-12-31'],
  ['民國115年12月', 'GUESSED', '2026-12-31'],
  ['12/2026', 'GUESSED', '2026-12-31'],
  ['2026-13', 'GUESSED', null],
  ['26-12', 'GUESSED', null],
  ['2026', 'GUESSED', null],
  ['9999-12', 'GUESSED', null],
])('the month %j by %s ends on %j', (cell, calendar, day) => {
  expect(lastDayOfMonth(cell, calendar)).toBe(day)
})
