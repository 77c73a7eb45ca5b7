import { expect, test } from 'vitest'
import { readCents } from '@kewo/domain'
import { yuanOf } from './money.ts'

test.each([
  ['188', 18_800],
  ['188.5', 18_850],
  [' ¥1,188.05 ', 118_805],
  ['0.1', 10],
  ['', null],
  ['  ', null],
  ['1.005', Number.NaN],
  ['十元', Number.NaN],
  ['-5', Number.NaN],
])('%o is %o cents', (typed, cents) => expect(readCents(typed)).toBe(cents))

test.each([
  [18_800, '188.00'],
  [5, '0.05'],
  [null, ''],
])('%o cents are typed %o', (cents, typed) => expect(yuanOf(cents)).toBe(typed))
