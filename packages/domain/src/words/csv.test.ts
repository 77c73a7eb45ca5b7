import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutSpreadsheetMarks } from '../register/damagedNumber.ts'
import { csvCell, csvLine } from './csv.ts'

test.each([
  ['阿福, "老店"', '"阿福, ""老店"""'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+1', "'+1"],
  ['-', "'-"],
  ['420106900010', '"=""420106900010"""'],
  ['000002', '"=""000002"""'],
  ['12E5', '"=""12E5"""'],
  ['3-4', '"=""3-4"""'],
  ['12345678901', '12345678901'],
  ['0', '0'],
  ['街口\n小店', '"街口\n小店"'],
  ['ab23-cd45', 'ab23-cd45'],
])('%j is written %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})

/** What a cell says once its quotes are taken off. */
const unquoted = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell

test('no cell is run, but for the one that holds digits as text; none changes its words', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[0-9E/-]{1,20}$/u), fc.stringMatching(/^[=+@-].{0,9}$/u)),
      (text) => {
        const cell = unquoted(csvCell(text))
        expect(cell).not.toMatch(/^[+\-@\t\r]|^=(?!"[\dE/-]+"$)/iu)
        expect(text.startsWith("'") ? cell : cell.replace(/^="(.*)"$|^'/u, '$1')).toBe(text)
      },
    ),
  )
})

test('a licence number that was written is read again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{6,20}$/u), (number) => {
      expect(withoutSpreadsheetMarks(unquoted(csvCell(number)))).toBe(number)
    }),
  )
  expect(csvLine(['1', '000002', 'x'])).toBe('1,"=""000002""",x\r\n')
})
