import { expect, test } from 'vitest'
import { readDate, type RegisterCalendar } from './registerDate.ts'

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
