import { expect, test } from 'vitest'
import { businessDistrictNamed, formatNamed, marketTypeNamed } from './registerCode.ts'
import { formatByRules, type FormatRule } from './registerFormat.ts'

const rules: FormatRule[] = [
  { codes: ['W', 'K'], format: 'OTHER' },
  { codes: ['A', 'B'], areaFrom: 1000, format: 'SUPERMARKET' },
  { codes: ['B'], format: 'GROCERY' },
  { codes: ['A'], format: 'CONVENIENCE' },
]

test.each<[string, string, number | null, ReturnType<typeof formatNamed>]>([
  ['one code', 'A', null, 'CONVENIENCE'],
  ['several in one word', 'JAC', 80, 'CONVENIENCE'],
  ['in another order', 'CJA', 80, 'CONVENIENCE'],
  ['small letters', 'jab', 80, 'GROCERY'],
  ['the first rule that holds decides', 'JABW', 5000, 'OTHER'],
  ['the area decides', 'JAB', 1000, 'SUPERMARKET'],
  ['an unknown area never holds', 'JAB', null, 'GROCERY'],
  ['no rule knows the code', 'Z', 80, null],
])('combined codes: %s', (_case, cell, area, format) => {
  expect(formatByRules(cell, area, rules, true)).toBe(format)
})

test('a code that is not combined is taken whole', () => {
  expect(formatByRules('AB', null, [{ codes: ['A'], format: 'MALL' }], false)).toBe(null)
  expect(formatByRules('AB', null, [{ codes: ['AB'], format: 'MALL' }], false)).toBe('MALL')
})

test('the words of the field need no rule', () => {
  expect(formatByRules('便利店', null, [], false)).toBe('CONVENIENCE')
  expect(formatNamed('tobacco specialist')).toBe('TOBACCO_SPECIALIST')
  expect(formatNamed('食杂店')).toBe('GROCERY')
  expect(formatNamed('火车')).toBe(null)
  expect(marketTypeNamed('农网')).toBe('RURAL')
  expect(marketTypeNamed('Urban')).toBe('URBAN')
  expect(businessDistrictNamed('集贸区')).toBe('MARKET')
  expect(businessDistrictNamed('月球')).toBe(null)
})
