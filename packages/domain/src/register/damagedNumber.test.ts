import { expect, test } from 'vitest'
import { undamaged } from './damagedNumber.ts'
import { readLicenceNumber } from './licenceNumber.ts'
import { readPhone } from './readPhone.ts'
import type { RegisterIssue } from './registerIssue.ts'
import { readText } from './registerText.ts'

test.each([
  ['420106900010.0', '420106900010'],
  ['420106900010.00', '420106900010'],
  ['420,106,900,010', '420106900010'],
  ['4.20106900010E+11', '420106900010'],
  ['４２０１０６９０００１０.０', '420106900010'],
  ['4.20107E+11', null],
  ['1.38E+10', null],
  ['12.0', '12.0'],
  ['1,200', '1,200'],
  ['春风路 12.0 号', '春风路 12.0 号'],
])('%j was %j', (cell, digits) => {
  expect(undamaged(cell)).toBe(digits)
})

test.each<[string, string | null, string[]]>([
  ['13812345678', '13812345678', []],
  ['13812345678.0', '13812345678', ['NUMBER_RESTORED']],
  ['1.3812345678E+10', '13812345678', ['NUMBER_RESTORED']],
  ['="013812345678"', '013812345678', []],
  ['1.38E+10', null, ['PHONE_MANGLED']],
  ['6613.8271', '66138271', ['NUMBER_RESTORED']],
  ['6613.82', '66138200', ['NUMBER_RESTORED']],
  ['0571-88886666转8001', '0571-88886666转8001', []],
  ['13800001111/13900002222', '13800001111/13900002222', []],
  ['212.555.0100', '212.555.0100', []],
  ['无', null, []],
  ['-', null, []],
  ['', null, []],
])('the phone %j is %j', (cell, phone, reasons) => {
  const issues: RegisterIssue[] = []
  expect(readPhone(cell, issues)).toBe(phone)
  expect(issues.map(({ reason }) => reason)).toEqual(reasons)
})

test.each<[string, string | null, string[]]>([
  ['420106900010.0', '420106900010', ['NUMBER_RESTORED']],
  ['4.20106900010E+11', '420106900010', ['NUMBER_RESTORED']],
  ['4.20106E+11', null, ['LICENCE_NUMBER_MANGLED']],
  ['无', null, ['LICENCE_NUMBER_MISSING']],
  ['N/A', null, ['LICENCE_NUMBER_MISSING']],
])('the licence number %j is %j', (cell, number, reasons) => {
  const issues: RegisterIssue[] = []
  expect(readLicenceNumber(cell, 12, issues)).toBe(number)
  expect(issues.map(({ reason }) => reason)).toEqual(reasons)
})

test.each(['无', '暂无', 'N/A', 'null', '#N/A', '--', '/', '？'])('the words %j say nothing', (cell) => {
  expect(readText(cell, 'address', [])).toBe(null)
})
