import { expect, test } from 'vitest'
import { readLicenceNumber } from './licenceNumber.ts'
import type { RegisterIssue } from './registerIssue.ts'

const read = (cell: string, digits: number | null): [string | null, string[]] => {
  const issues: RegisterIssue[] = []
  return [readLicenceNumber(cell, digits, issues), issues.map((issue) => issue.reason)]
}

test.each<[string, string, number | null, string | null, string[]]>([
  ['leading zeros are kept', '030105', null, '030105', []],
  ['leading zeros are kept at full length', '000123', 6, '000123', []],
  ['lost leading zeros are put back', '716', 8, '00000716', ['LICENCE_NUMBER_PADDED']],
  ['without a fixed length nothing is added', '716', null, '716', []],
  ['spaces inside are no part of it', ' 33 0102 100 ', null, '330102100', []],
  ['full-width digits', '０３０１', null, '0301', []],
  ['letters are made large', 'ab-12/3', null, 'AB-12/3', []],
  ['a spreadsheet’s text mark', "'030105", null, '030105', []],
  ['a spreadsheet’s text formula', '="030105"', 6, '030105', []],
  ['Chinese in a licence number', '浙烟许330102', null, '浙烟许330102', []],
  ['blank', '  ', null, null, ['LICENCE_NUMBER_MISSING']],
  ['scientific notation', '3.30102E+11', null, null, ['LICENCE_NUMBER_MANGLED']],
  ['scientific notation without a point', '3E+11', 12, null, ['LICENCE_NUMBER_MANGLED']],
  ['too long', '123456789', 8, null, ['LICENCE_NUMBER_MALFORMED']],
  ['letters where only digits belong', '12A', 8, null, ['LICENCE_NUMBER_MALFORMED']],
  ['a formula', '=SUM(A1)', null, null, ['LICENCE_NUMBER_MALFORMED']],
  ['a lost character', '33\uFFFD01', null, null, ['LICENCE_NUMBER_MALFORMED']],
  ['longer than any licence', '1'.repeat(41), null, null, ['LICENCE_NUMBER_MALFORMED']],
])('%s', (_case, cell, digits, number, reasons) => {
  expect(read(cell, digits)).toEqual([number, reasons])
})
