import { expect, test } from 'vitest'
import { readRegisterMapping } from './readRegisterMapping.ts'
import { plainMapping } from './registerMapping.ts'
import { RegisterMappingMalformed } from './registerRefusals.ts'
import { suggestColumns } from './suggestColumns.ts'
import { whyNotHeader } from './whyNotHeader.ts'
import { numberToType, whyNotImport } from './whyNotImport.ts'
import { whyNotMapping } from './whyNotMapping.ts'

const columns = { licenceNumber: ['No'], name: ['Name'], branch: ['Branch'] }

test('what is left out is as in the plain mapping', () => {
  expect(readRegisterMapping({ columns })).toEqual({ ...plainMapping, columns })
})

test('a mapping read, stored and read again is the same', () => {
  const mapping = readRegisterMapping({
    columns,
    nameCutAt: 23,
    country: null,
    formatRules: [{ format: 'MALL' }],
  })
  expect(readRegisterMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping)
})

test.each<[string, unknown, string]>([
  ['no object', 'ny-food', 'mapping'],
  ['null', null, 'mapping'],
  ['a list', [], 'mapping'],
  ['no licence number', { columns: { name: ['Name'], branch: ['B'] } }, 'columns.licenceNumber'],
  [
    'two columns for the licence number',
    { columns: { ...columns, licenceNumber: ['A', 'B'] } },
    'columns.licenceNumber',
  ],
  ['neither name nor holder', { columns: { licenceNumber: ['No'], branch: ['B'] } }, 'columns.name'],
  ['no way to a branch', { columns: { licenceNumber: ['No'], name: ['Name'] } }, 'columns.branch'],
  ['a longitude without latitude', { columns: { ...columns, longitude: ['X'] } }, 'columns.latitude'],
  ['a field nobody knows', { columns: { ...columns, colour: ['C'] } }, 'columns.colour'],
  ['a column that is no text', { columns: { ...columns, phone: [3] } }, 'columns.phone'],
  ['an unknown format', { columns, defaults: { format: 'KIOSK' } }, 'defaults.format'],
  ['an unknown country', { columns, country: 'XX' }, 'country'],
  ['a distance below nothing', { columns, farKilometres: -1 }, 'farKilometres'],
  ['half a digit', { columns, licenceNumberDigits: 6.5 }, 'licenceNumberDigits'],
  ['an unknown calendar', { columns, calendar: 'MOON' }, 'calendar'],
  ['a rule without a format', { columns, formatRules: [{ codes: ['A'] }] }, 'formatRules.format'],
])('refused: %s', (_case, value, part) => {
  expect(() => readRegisterMapping(value)).toThrow(RegisterMappingMalformed)
  expect(() => readRegisterMapping(value)).toThrow(part)
})

test('a header without a mapped column is refused, and the column named', () => {
  const mapping = readRegisterMapping({ columns, namesNoExpiry: true })
  expect(whyNotHeader(mapping, ['No', 'Name', 'Branch', 'more'])).toBe(null)
  expect(whyNotHeader(mapping, ['No', 'Name'])?.words.en).toContain('Branch')
  expect(whyNotHeader(mapping, ['No', 'Name', 'Name', 'Branch'])?.name).toBe('RegisterColumnRepeated')
  expect(whyNotHeader(mapping, ['No', 'Name', 'Branch', 'more', 'more'])).toBe(null)
})

test.each<[object, boolean, string | undefined]>([
  [columns, false, 'RegisterExpiryUnsaid'],
  [{ ...columns, licenceExpiresOn: [] }, false, 'RegisterExpiryUnsaid'],
  [columns, true, undefined],
  [{ ...columns, licenceExpiresOn: ['Until'] }, false, undefined],
  [{ ...columns, licenceExpiresOn: ['Until'] }, true, 'RegisterExpiryUnsaid'],
])('with %j, and the register naming no expiry %s', (named, namesNoExpiry, refusal) => {
  const mapping = readRegisterMapping({ columns: named, namesNoExpiry })
  expect(whyNotMapping(mapping)?.name).toBe(refusal)
  expect(whyNotHeader(mapping, ['No', 'Name', 'Branch', 'Until'])?.name).toBe(refusal)
})

test.each<[string[], string | undefined]>([
  [[], 'RegisterStatusesUnsaid'],
  [[' '], 'RegisterStatusesUnsaid'],
  [['营业'], undefined],
])('with a status column and the open words %j', (openStatuses, refusal) => {
  const mapping = readRegisterMapping({ columns: { ...columns, status: ['S'] }, namesNoExpiry: true })
  expect(whyNotMapping({ ...mapping, openStatuses })?.name).toBe(refusal)
  expect(whyNotHeader({ ...mapping, openStatuses }, ['No', 'Name', 'Branch', 'S'])?.name).toBe(refusal)
})

test.each([
  [{ known: 8, upset: 8 }, 8],
  [{ known: 100, upset: 5 }, null],
  [{ known: 100, upset: 6 }, 6],
  [{ known: 3, upset: 1 }, 1],
  [{ known: 0, upset: 0 }, null],
])('%j asks for %s', (upheaval, number) => {
  expect(numberToType(upheaval)).toBe(number)
  expect(whyNotImport(upheaval, number)).toBe(null)
  expect(whyNotImport(upheaval, null)?.name).toBe(number === null ? undefined : 'RegisterUpheaval')
})

test('columns are guessed from the words of the field', () => {
  const header = [
    '序号',
    '许可证号',
    '店名',
    '持证人',
    '经营地址',
    '业态',
    '市场类型',
    '档位',
    '经度',
    '纬度',
  ]
  expect(suggestColumns(header)).toEqual({
    licenceNumber: ['许可证号'],
    name: ['店名'],
    holderName: ['持证人'],
    address: ['经营地址'],
    format: ['业态'],
    marketType: ['市场类型'],
    grade: ['档位'],
    longitude: ['经度'],
    latitude: ['纬度'],
  })
})

test.each([
  ['订货日', true],
  ['每周订货日', true],
  ['订货周期', true],
  ['Order day', true],
  ['order_weekday', true],
  // The day of one order, not of all.
  ['订货日期', false],
  ['Order date', false],
])('a column %o is read as the order weekday: %s', (column, expected) => {
  expect(suggestColumns(['许可证号', column]).orderWeekday ?? []).toEqual(expected ? [column] : [])
})
