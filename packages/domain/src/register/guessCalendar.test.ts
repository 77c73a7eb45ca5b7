import { expect, test } from 'vitest'
import { CalendarVotes } from './guessCalendar.ts'
import type { RegisterCalendar } from './registerDate.ts'

const times = (count: number, cell: string): string[] => Array.from({ length: count }, () => cell)

function verdict(cells: readonly string[], chosen: RegisterCalendar = 'GUESSED') {
  const votes = new CalendarVotes('licenceExpiresOn')
  for (const cell of cells) votes.count(cell)
  const { calendar, untold, sample } = votes.verdict(chosen)
  return { calendar, untold, written: sample?.written ?? null, day: sample?.day ?? null }
}

test.each<[string, string[], RegisterCalendar, number, string | null, string | null]>([
  ['nothing', ['', ' '], 'GUESSED', 0, null, null],
  ['plain days of ours', ['2026-12-31', '20270101'], 'GUESSED', 0, '2026-12-31', '2026-12-31'],
  ['one day above twelve decides', [...times(400, '03/04/2026'), '12/31/2026'], 'MONTH_FIRST', 0, '12/31/2026', '2026-12-31'],
  ['days first', ['03/04/2026', '31/12/2026'], 'DAY_FIRST', 0, '31/12/2026', '2026-12-31'],
  ['ranges tell as well', ['1/1/2020-12/31/2026'], 'MONTH_FIRST', 0, '1/1/2020-12/31/2026', '2026-12-31'],
  ['nothing decides', times(7, '03/04/2026'), 'GUESSED', 7, '03/04/2026', null],
  ['rows that contradict each other', [...times(10, '12/31/2026'), ...times(9, '31/12/2026'), '03/04/2026'], 'GUESSED', 20, '03/04/2026', null],
  ['one odd row of many', [...times(40, '12/31/2026'), '31/12/2026'], 'MONTH_FIRST', 0, '12/31/2026', '2026-12-31'],
  ['short years with the year or the day first', times(5, '26/12/31'), 'GUESSED', 5, '26/12/31', null],
  ['short years, the month first', [...times(5, '03/04/26'), '12/31/26'], 'MONTH_FIRST', 0, '12/31/26', '2026-12-31'],
  ['the year of the republic', ['1151231', '0990101'], 'REPUBLIC', 0, '1151231', '2026-12-31'],
  ['a year with a digit missing is no republic', [...times(30, '2026-12-31'), '202-12-31'], 'GUESSED', 0, '2026-12-31', '2026-12-31'],
  ['words', ['已过期', '长期'], 'GUESSED', 0, null, null],
])('%s', (_case, cells, calendar, untold, written, day) => {
  expect(verdict(cells)).toEqual({ calendar, untold, written, day })
}) // prettier-ignore

test('what was chosen holds, whatever the column says', () => {
  expect(verdict(times(3, '12/31/2026'), 'DAY_FIRST')).toMatchObject({ calendar: 'DAY_FIRST', untold: 0 })
})
