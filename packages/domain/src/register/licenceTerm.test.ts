import { assert, constantFrom, integer, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LicenceTerm, readLicenceTerm } from './licenceTerm.ts'
import type { RegisterCalendar } from './registerDate.ts'
import { spellingsOf } from './spelledDay.testbed.ts'

const said = (term: LicenceTerm): string =>
  term.kind === 'DATED' ? term.until : term.kind === 'NO_END' ? 'no end' : `unclear: ${term.words}`
const read = (cell: string, calendar: RegisterCalendar = 'GUESSED', noEndWords: string[] = []) =>
  said(readLicenceTerm(cell, calendar, noEndWords))

test.each<[string, string]>([
  ['2020/1/1至2024/12/31', '2024-12-31'],
  ['2020年1月1日至2024年12月31日', '2024-12-31'],
  ['自2020年1月1日起至2024年12月31日止', '2024-12-31'],
  ['有效期：2020-01-01 到 2024-12-31', '2024-12-31'],
  ['2020.01.01-2024.12.31', '2024-12-31'],
  ['2020-01-01-2024-12-31', '2024-12-31'],
  ['2020-01-01 ~ 2024-12-31', '2024-12-31'],
  ['２０２０－０１－０１～２０２４－１２－３１', '2024-12-31'],
  ['20200101—20241231', '2024-12-31'],
  ['20200101–20241231', '2024-12-31'],
  ['2020-01-01/2024-12-31', '2024-12-31'],
  ['1 Jan 2020 to 31 Dec 2024', '2024-12-31'],
  ['from 2020-01-01 until 2024-12-31', '2024-12-31'],
  ['2024-12-31止', '2024-12-31'],
  ['至2024年12月31日止', '2024-12-31'],
  ['截止2024年12月31日', '2024-12-31'],
  ['2024年12月31日截止', '2024-12-31'],
  ['许可证有效期至 2024年12月31日', '2024-12-31'],
  ['有效期限:2024.12.31', '2024-12-31'],
  ['valid until 31 December 2024', '2024-12-31'],
  ['Expires: 2024-12-31', '2024-12-31'],
  ['Exp. 31-Dec-24', '2024-12-31'],
  ['2024/12/31 0:00:00', '2024-12-31'],
  ['2024/12/31 上午 12:00:00', '2024-12-31'],
  ['2024-12-31T00:00:00.000+08:00', '2024-12-31'],
  ['2024年12月31日24时', '2024-12-31'],
  ['二〇二四年十二月三十一日', '2024-12-31'],
  ['45657', '2024-12-31'],
  ['45657.5', '2024-12-31'],
  ["'2024-12-31", '2024-12-31'],
  ['="2024-12-31"', '2024-12-31'],
  ['2024-02-29', '2024-02-29'],
])('%j ends on %s', (cell, until) => {
  expect(read(cell)).toBe(until)
})

test.each([
  '', '   ', '已过期', '已注销', '无', '-', '长期', '永久', '9999-12-31', '2999-01-01', '2100-01-01', '0001-01-01',
  '0000-00-00', '0', '00000000', '2026-02-30', '2023-02-29', '2026-13-01', '2026-00-10', '2026',
  '03/04/2026', '31/12/2026', '26-12-31', '113/12/31', '1131231', '2026-12-31起', '自2026-12-31',
  '2026-12-31至', '2026-12-31至长期', '2026-12-31至2020-01-01', '2020-13-01至2026-12-31', '2026-12-31 (已过期)',
  '2026-12-31 25:00', '2026-12-31:00', '2026-12-31T16:00:00Z', '12026-12-31', '2026-12-311', '2026-12/31', 
  '261231', '13800-46022', '2026-12-31 2027-12-31', '2020-01-01至2024-12-31至2026-12-31', 'Foo 31 2026', '146022', '99999',
])('%j is unclear', (cell) => {
  expect(read(cell)).toBe(`unclear: ${cell.trim()}`)
}) // prettier-ignore

test.each<[string, RegisterCalendar, string]>([
  ['03/04/2026', 'MONTH_FIRST', '2026-03-04'],
  ['03/04/2026', 'DAY_FIRST', '2026-04-03'],
  ['12/31/2026 12:00:00 AM', 'MONTH_FIRST', '2026-12-31'],
  ['12/31/26', 'MONTH_FIRST', '2026-12-31'],
  ['31.12.26', 'DAY_FIRST', '2026-12-31'],
  ['26-12-31', 'YEAR_FIRST', '2026-12-31'],
  ['01/02/2020 - 03/04/2026', 'DAY_FIRST', '2026-04-03'],
  ['1/1/2020-12/31/2026', 'MONTH_FIRST', '2026-12-31'],
  ['2026-12-31', 'MONTH_FIRST', '2026-12-31'],
  ['民國115年12月31日', 'REPUBLIC', '2026-12-31'],
  ['民國115年12月31日', 'YEAR_FIRST', '2026-12-31'],
  ['115/12/31', 'REPUBLIC', '2026-12-31'],
  ['1100101至1151231', 'REPUBLIC', '2026-12-31'],
  ['31/12/2026', 'MONTH_FIRST', 'unclear: 31/12/2026'],
  ['12/31/2026', 'DAY_FIRST', 'unclear: 12/31/2026'],
  ['12/31/2026', 'YEAR_FIRST', 'unclear: 12/31/2026'],
])('%j by %s is %s', (cell, calendar, expected) => {
  expect(read(cell, calendar)).toBe(expected)
})

describe('words for no end', () => {
  test.each<[string, string]>([
    ['长期', 'no end'],
    [' 长 期 ', 'no end'],
    ['2020-01-01至长期', 'no end'],
    ['9999-12-31', 'no end'],
    ['永久', 'unclear: 永久'],
    ['2020-13-01至长期', 'unclear: 2020-13-01至长期'],
    ['长期停业', 'unclear: 长期停业'],
  ])('%j is %s where the mapping names 长期 and 9999-12-31', (cell, expected) => {
    expect(read(cell, 'GUESSED', ['长期', '9999-12-31'])).toBe(expected)
  })
})

const aDay = integer({
  min: Date.UTC(1970, 0, 1) / 86_400_000,
  max: Date.UTC(2068, 11, 31) / 86_400_000,
}).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const aSpelling = constantFrom(...spellingsOf('2024-12-31').map((_, index) => index))

test('what any spelling prints of a day, alone or as the end of a range, reads as that day', () => {
  const words = constantFrom(
    ['', ''],
    ['至', '止'],
    ['有效期至', ''],
    ['until ', ''],
    ['截止', ''],
    ['2001-01-02至', ''],
    ['自2001年1月2日起至', '止'],
  )
  assert(
    property(aDay, aSpelling, words, (day, index, [before, after]) => {
      if (day < '2001-01-02') return
      const { text, calendar } = spellingsOf(day)[index]!
      expect(read(`${before}${text}${after}`, calendar)).toBe(day)
    }),
    { numRuns: 2000 },
  )
})

// A point makes of eight digits the number of a spreadsheet, which is a spelling of another day.
test('a spelling with anything but a digit or a point put in it is the same day or none', () => {
  const junk = string({ minLength: 1, maxLength: 3 }).filter(
    (text) => !/\p{N}|[.一二三四五六七八九十百千两兩〇零○]/u.test(text.normalize('NFKC')),
  )
  assert(
    property(aDay, aSpelling, junk, integer({ min: 0, max: 30 }), (day, index, text, at) => {
      const { text: spelled, calendar } = spellingsOf(day)[index]!
      const got = read(`${spelled.slice(0, at)}${text}${spelled.slice(at)}`, calendar)
      expect(got.startsWith('unclear') ? day : got).toBe(day)
    }),
    { numRuns: 5000 },
  )
})

test('words without a number never give a day or an end, whatever the calendar', () => {
  const calendar = constantFrom<RegisterCalendar>(
    'GUESSED',
    'YEAR_FIRST',
    'DAY_FIRST',
    'MONTH_FIRST',
    'REPUBLIC',
  )
  const words = tuple(string({ unit: 'grapheme' }), calendar).filter(
    ([text]) => !/\d/u.test(text.normalize('NFKC')),
  )
  assert(
    property(words, ([text, one]) => {
      expect(readLicenceTerm(text, one, ['长期']).kind).toBe('UNCLEAR')
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['2026-12', '2026-12-31'],
  ['2026年12月', '2026-12-31'],
  ['有效期至2026年2月', '2026-02-28'],
  ['2024年1月至2026年12月', 'unclear: 2024年1月至2026年12月'],
  ['202612', '2026-12-31'],
  ['201012', 'unclear: 201012'],
  ['2026-12-31前', '2026-12-31'],
  ['2026年12月31日之前', '2026-12-31'],
])('%j is %j', (cell, term) => {
  expect(read(cell)).toBe(term)
})
