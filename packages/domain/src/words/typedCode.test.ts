import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCents, readGrade, readWholeNumber } from './readNumber.ts'
import { typedCode } from './typedCode.ts'

test.each<[string, string, string]>([
  ['wide digits and letters', 'ＡＢ－１２', 'AB-12'],
  ['spaces of all kinds', ' 3301 0512\u30003456\u00a0\u200b', '330105123456'],
  ['dashes', '0571—8888–12', '0571-8888-12'],
  ['an empty braille cell', '6901\u2800028', '6901028'],
  ['letters stay as large as typed', 'yl-001', 'yl-001'],
])('%s', (_case, typed, code) => {
  expect(typedCode(typed)).toBe(code)
})

test('property: it is done once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
      const code = typedCode(typed)
      expect(typedCode(code)).toBe(code)
      expect(code).not.toMatch(/\s/)
    }),
  )
})

test.each<[string, number | null]>([
  ['', null],
  [' \u200b', null],
  ['12', 1200],
  ['１２', 1200],
  ['10元', 1000],
  ['１０ 元', 1000],
  ['10元整', 1000],
  ['10块', 1000],
  ['¥188.5', 18_850],
  ['￥１，２３４．５０', 123_450],
  ['1 234.50', 123_450],
  ['12,345,678', 1_234_567_800],
  ['0.05', 5],
])('%j is a sum', (typed, cents) => {
  expect(readCents(typed)).toBe(cents)
})

test.each([
  '1,23',
  '1.234',
  '1.234,5',
  '12,34,567',
  '10-20',
  '10 20',
  '1e3',
  '-5',
  '.5',
  '5.',
  '十',
  '10元5',
  'x',
])('%j is no sum, or may be two', (typed) => {
  expect(readCents(typed)).toBeNaN()
})

test.each<[string, number | null]>([
  ['', null],
  ['12', 12],
  ['１２', 12],
  ['1,200', 1200],
  ['30 分钟', 30],
  ['３天', 3],
  ['12.0', 12],
])('%j is a whole number', (typed, number) => {
  expect(readWholeNumber(typed)).toBe(number)
})

test.each(['1.5', '1,5', '3-5', '3 5', '1e2', '0x10', '-1', '三'])('%j is no whole number', (typed) => {
  expect(readWholeNumber(typed)).toBeNaN()
})

test.each<[string, number | null]>([
  ['', null],
  ['12', 12],
  ['１２档', 12],
  ['第12档', 12],
  ['第 １２ 档', 12],
  ['第十二档', 12],
  ['三十', 30],
  ['12.0', 12],
])('%j is a grade', (typed, grade) => {
  expect(readGrade(typed)).toBe(grade)
})

test.each(['12-15', '1 2', '1.5', '高', '123'])('%j is no grade', (typed) => {
  expect(readGrade(typed)).toBeNaN()
})
