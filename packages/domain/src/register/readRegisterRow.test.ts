import { expect, test } from 'vitest'
import { readRegisterMapping } from './readRegisterMapping.ts'
import type { PlainPoint } from './pointSystem.ts'
import { registerRowReader } from './readRegisterRow.ts'

const header = [
  'No', 'Trade', 'Holder', 'House', 'Street', 'Branch', 'Type', 'Market', 'Grade', 'Area', 'Point', 'Status', 'Opened', 'Orders',
] // prettier-ignore
const mapping = {
  columns: {
    licenceNumber: ['No'],
    name: ['Trade'],
    holderName: ['Holder'],
    address: ['House', 'Street'],
    branch: ['Branch'],
    format: ['Type'],
    marketType: ['Market'],
    grade: ['Grade'],
    area: ['Area'],
    point: ['Point'],
    status: ['Status'],
    openedOn: ['Opened'],
    orderWeekday: ['Orders'],
  },
  licenceNumberDigits: 6,
  nameCutAt: 12,
  formatCombined: true,
  formatRules: [{ codes: ['A'], format: 'CONVENIENCE' }],
  openStatuses: ['1', '01'],
  closedStatuses: ['3', '03'],
}
const good: Record<string, string> = {
  No: '012345',
  Trade: '春风小卖部',
  Holder: '王春风',
  House: '78-14',
  Street: '春风路',
  Branch: '城东',
  Type: 'JAC',
  Market: '农网',
  Grade: '12',
  Area: '32',
  Point: 'POINT (120.15 30.28)',
  Status: '1',
  Opened: '2024-12-03',
  Orders: '双周周四',
}

/** As far as these tests care: a shift of a hundredth of a degree to the east. */
const shiftedBack: PlainPoint = (point, system) =>
  system === 'WGS84' ? point : { ...point, longitude: point.longitude - 0.01 }

function read(changed: Record<string, string>, changedMapping: object = {}) {
  const row = { ...good, ...changed }
  const reader = registerRowReader(
    readRegisterMapping({ ...mapping, ...changedMapping }),
    header,
    shiftedBack,
  )
  const { draft, issues } = reader(header.map((column) => row[column] ?? ''))
  return { draft, reasons: issues.map((issue) => issue.reason), issues }
}

test('a good row is read without a remark', () => {
  expect(read({})).toEqual({
    draft: {
      licenceNumber: '012345',
      name: '春风小卖部',
      holderName: '王春风',
      contactName: null,
      phone: null,
      address: '78-14 春风路',
      region: { branch: '城东', department: '其他' },
      format: 'CONVENIENCE',
      marketType: 'RURAL',
      businessDistrict: null,
      grade: 12,
      areaSquareMetres: 32,
      orderWeekday: 4,
      deliveryWeekday: null,
      place: { point: { longitude: 120.15, latitude: 30.28 }, status: 'KNOWN' },
      closed: false,
      closedOn: null,
      openedOn: '2024-12-03',
      licenceTerm: null,
    },
    reasons: [],
    issues: [],
  })
})

test('a register of one branch names only the departments, or nothing at all', () => {
  const { branch: _none, ...columns } = mapping.columns
  const ofOneBranch = { columns: { ...columns, department: ['Branch'] }, defaults: { branch: '城区' } }
  expect(read({ Branch: '城东' }, ofOneBranch)).toMatchObject({
    draft: { region: { branch: '城区', department: '城东' } },
    reasons: [],
  })
  expect(read({ Branch: '' }, ofOneBranch)).toMatchObject({
    draft: { region: null },
    reasons: ['REGION_UNKNOWN'],
  })
  expect(read({}, { ...ofOneBranch, columns })).toMatchObject({ draft: { region: null }, reasons: [] })
})

test.each<[string, Record<string, string>, object, string[]]>([
  ['lost leading zeros', { No: '12345' }, { licenceNumber: '012345' }, ['LICENCE_NUMBER_PADDED']],
  ['a blank name', { Trade: ' ' }, { name: '王春风' }, ['NAME_FROM_HOLDER']],
  ['no name at all', { Trade: '', Holder: '' }, { name: '012345' }, ['NAME_FROM_LICENCE']],
  ['a name as wide as its column', { Trade: 'SPRING BREEZ' }, { name: 'SPRING BREEZ' }, ['NAME_MAY_BE_CUT']],
  ['a name that is not cut', { Trade: 'SPRING BREE' }, { name: 'SPRING BREE' }, []],
  [
    'a cut name that its holder completes',
    { Trade: 'SPRING BREEZ', Holder: 'SPRING BREEZE FOODS LLC' },
    { name: 'SPRING BREEZE FOODS LLC' },
    ['NAME_COMPLETED'],
  ],
  ['a name with apostrophe and hash', { Trade: "O'NEIL #4" }, { name: "O'NEIL #4" }, []],
  ['a house number that looks like a date', { House: '10-12' }, { address: '10-12 春风路' }, []],
  ['no house number', { House: '' }, { address: '春风路' }, []],
  ['an address with a lost character', { Street: '春\uFFFD路' }, { address: '78-14 春□路' }, ['GLYPH_LOST']],
  ['codes in another order', { Type: 'CAJ' }, { format: 'CONVENIENCE' }, []],
  ['a code nobody knows', { Type: 'Q' }, { format: null }, ['CODE_UNKNOWN']],
  ['a market type nobody knows', { Market: '月球' }, { marketType: null }, ['CODE_UNKNOWN']],
  ['a grade beyond 30', { Grade: '31' }, { grade: null }, ['GRADE_UNREADABLE']],
  ['a grade in words of the field', { Grade: '12档' }, { grade: 12 }, []],
  ['an area of 0', { Area: '0' }, { areaSquareMetres: null }, ['AREA_ZERO']],
  ['an order day of no week', { Orders: '周八' }, { orderWeekday: null }, ['WEEKDAY_UNREADABLE']],
  ['no order day', { Orders: '' }, { orderWeekday: null }, []],
  ['no point', { Point: '' }, { place: null }, ['PLACE_MISSING']],
  ['closed', { Status: '03' }, { closed: true }, []],
  ['a status nobody knows counts as closed', { Status: '6' }, { closed: true }, ['STATUS_UNKNOWN']],
  ['a blank status counts as closed', { Status: '' }, { closed: true }, ['STATUS_UNKNOWN']],
  ['a day that is none', { Opened: '2023-02-29' }, { openedOn: null }, ['DATE_UNREADABLE']],
  [
    'digits lost in a name and an address, each said once',
    { Trade: '1.38E+10', House: '', Street: '4.2E+11' },
    { name: '王春风', address: null },
    ['DIGITS_LOST', 'DIGITS_LOST', 'NAME_FROM_HOLDER'],
  ],
  ['digits lost in an area', { Area: '1.38E+10' }, { areaSquareMetres: null }, ['DIGITS_LOST']],
])('%s', (_case, row, draft, reasons) => {
  const found = read(row)
  expect(found.reasons).toEqual(reasons)
  expect(found.draft).toMatchObject(draft)
})

test.each<[string, Record<string, string>, string]>([
  ['no licence number', { No: '' }, 'LICENCE_NUMBER_MISSING'],
  ['a licence number in scientific notation', { No: '1.2E+05' }, 'LICENCE_NUMBER_MANGLED'],
  ['a licence number too long', { No: '1234567' }, 'LICENCE_NUMBER_MALFORMED'],
  ['no branch', { Branch: ' ' }, 'REGION_MISSING'],
])('refused: %s', (_case, row, reason) => {
  expect(read(row)).toMatchObject({ draft: null, reasons: [reason] })
})

test('a row without a branch goes to the default branch when the mapping has one', () => {
  const { draft, reasons } = read({ Branch: '' }, { defaults: { branch: '待定' } })
  expect(draft?.region).toBe(null)
  expect(reasons).toEqual(['REGION_UNKNOWN'])
})

test('the day of closing is only read of a closed shop', () => {
  const columns = { ...mapping.columns, closedOn: ['Opened'] }
  expect(read({ Status: '1' }, { columns }).draft?.closedOn).toBe(null)
  expect(read({ Status: '3' }, { columns }).draft?.closedOn).toBe('2024-12-03')
})

test.each<[string, object, object, string[]]>([
  ['2020/1/1至2024/12/31', {}, { kind: 'DATED', until: '2024-12-31' }, []],
  ['已过期', {}, { kind: 'UNCLEAR', words: '已过期' }, ['LICENCE_END_UNREADABLE']],
  ['2026-02-30', {}, { kind: 'UNCLEAR', words: '2026-02-30' }, ['LICENCE_END_UNREADABLE']],
  [' ', {}, { kind: 'UNCLEAR', words: '' }, ['LICENCE_END_BLANK']],
  ['长期', {}, { kind: 'UNCLEAR', words: '长期' }, ['LICENCE_END_UNREADABLE']],
  ['长期', { noEndWords: ['长期'] }, { kind: 'NO_END' }, []],
  [' ', { noEndWords: [' '] }, { kind: 'UNCLEAR', words: '' }, ['LICENCE_END_BLANK']],
])('the licence ends %j with %j', (cell, rule, licenceTerm, reasons) => {
  const columns = { ...mapping.columns, openedOn: [], licenceExpiresOn: ['Opened'] }
  const found = read({ Opened: cell }, { columns, ...rule })
  expect(found.draft?.licenceTerm).toEqual(licenceTerm)
  expect(found.reasons).toEqual(reasons)
})

test('a status that the mapping names open and closed at once is closed', () => {
  expect(read({ Status: '1' }, { closedStatuses: ['1', '3'] }).draft?.closed).toBe(true)
})

test('the year of the republic', () => {
  expect(read({ Opened: '1131203' }, { calendar: 'REPUBLIC' }).draft?.openedOn).toBe('2024-12-03')
  expect(read({ Opened: '       ' }, { calendar: 'REPUBLIC' })).toMatchObject({
    draft: { openedOn: null },
    reasons: [],
  })
})

test('a branch by another name, or with an ending that the mapping leaves off', () => {
  const names = { branchAliases: { 城关: '城东' }, branchEndings: ['县'] }
  for (const Branch of ['城 关', '城关县', '城东县', '城东'])
    expect(read({ Branch }, names).draft?.region?.branch).toBe('城东')
})

test('a shifted point is put back', () => {
  const { place } = read({}, { points: 'GCJ02' }).draft ?? {}
  expect(place?.point.longitude).toBeCloseTo(120.14, 6)
})

test('branch and department from the address', () => {
  const addressRegions = { branches: ['臺北市'], otherNames: {} }
  const columns = { ...mapping.columns, branch: [], department: [], address: ['Street'] }
  const { draft } = read({ Street: '台北市大安區春風路8號' }, { columns, addressRegions })
  expect(draft?.region).toEqual({ branch: '臺北市', department: '大安區' })
})

test('a row with more columns than the header is refused and says how many; missing ones at its end are empty', () => {
  const reader = registerRowReader(readRegisterMapping(mapping), header, shiftedBack)
  const full = ['012345', ...header.slice(1).map(() => '')]
  expect(reader([...full, 'x'])).toMatchObject({
    draft: null,
    issues: [{ kind: 'REFUSED', reason: 'WRONG_COLUMN_COUNT', field: null, value: '15 / 14' }],
  })
  expect(reader([...full, '', ' '])).toEqual(reader(full))
  expect(reader(['012345'])).toEqual(reader(full))
})
