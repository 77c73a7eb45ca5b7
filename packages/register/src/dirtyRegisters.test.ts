import { readRegisterMapping } from '@kewo/domain'
import { describe, expect, test } from 'vitest'
import { useFreshDatabase } from './importRegister.testbed.ts'
import { knownTo } from './knownRetailers.ts'
import { registerOf } from './madeUpRegister.testbed.ts'
import { previewRegister, readRegisterHead } from './previewRegister.ts'

const { database, importHere, issues } = useFreshDatabase()

/** Imports by the columns that are guessed, and gives the shops by their number. */
async function importGuessed(content: string, over: object = {}) {
  const { suggestion } = await readRegisterHead(registerOf(content))
  const mapping = readRegisterMapping({
    columns: suggestion,
    namesNoExpiry: suggestion.licenceExpiresOn === undefined,
    openStatuses: ['营业', '在营', 'Active'],
    closedStatuses: ['停业', 'Closed'],
    defaults: { branch: '城区' },
    join: '',
    ...over,
  })
  const shown = await previewRegister(registerOf(content), mapping, { findKnown: knownTo(database.db) })
  const result = await importHere(content, { mapping })
  expect(shown).toMatchObject({ created: result.created, skipped: result.skipped, refused: result.refused })
  const shops = await database.db.retailer.findMany({
    orderBy: { licenceNumber: 'asc' },
    include: { region: { include: { parent: true } } },
  })
  const reasons = Object.groupBy(await issues(), ({ reason }) => reason)
  return { suggestion, result, shops, reasons }
}

const twelve = (index: number) => String(420106900010 + index)
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index))

describe('a register as a bureau prints it', () => {
  const content = [
    '某某市烟草专卖局零售户登记表,,,,,,,',
    '填报日期：2026年11月1日,,,,,,,',
    '许可证号,店铺名称,持证人,经营地址,联系人电话,电子邮箱地址,营业状态,有效期至',
    ...lines(
      20,
      (n) =>
        `${twelve(n)}.0,小店${n},店主${n},春风路${n}号,1380000${1000 + n}.0,a${n}@b.cn,营业,2028年${(n % 12) + 1}月`,
    ),
    `${twelve(20)},两家店、三家店,店主,桥头路1号,1.38E+10,无,营业,2028-12-31前`,
    `${twelve(21)},小店0,店主0,春风路０號,6613.8271,无,停业`,
    '许可证号,店铺名称,持证人,经营地址,联系人电话,电子邮箱地址,营业状态,有效期至',
    `${twelve(22)},短行,店主,桥头路2号`,
    '合计,23户',
    '制表人：张三,,,,审核：李四',
  ].join('\n')

  test('title, foot, total and the header once more are no shops; damaged numbers are whole again', async () => {
    const { suggestion, result, shops, reasons } = await importGuessed(content, { closedShops: 'IMPORT' })
    expect(suggestion).toMatchObject({ address: ['经营地址'], phone: ['联系人电话'] })
    expect(result).toMatchObject({ created: 23, skipped: 3, refused: 0 })
    expect(shops.map(({ licenceNumber }) => licenceNumber)).toEqual(lines(23, twelve))
    expect(shops[3]).toMatchObject({ phone: '13800001003', licenceExpiresOn: new Date('2028-04-30') })
    expect(shops[20]).toMatchObject({ phone: null, licenceExpiresOn: new Date('2028-12-31') })
    expect(shops[21]).toMatchObject({ phone: '66138271', licenceUnread: '' })
    // A short row has empty cells: nobody knows that the shop is open.
    expect(shops[22]?.closedAt).toBeInstanceOf(Date)
    expect(reasons['SEVERAL_NAMES']).toHaveLength(1)
    expect(reasons['SAME_SHOP_TWICE']).toMatchObject([{ value: '4' }])
  })
})

describe('a register as a spreadsheet exports it', () => {
  const header = [
    'License_No',
    'Trade Name',
    'Street',
    'City',
    'Maximum Capacity',
    'Telephone',
    'License Status',
  ]
  const cells = (n: number) => [
    `A-${1000 + n}`,
    `Corner ${n}`,
    `${n} Main St`,
    'Albany',
    '40',
    `212-555-0${100 + n}`,
    'Active',
  ]
  const content = [
    'sep=;',
    header.map((cell) => `${cell}\t`).join(';'),
    ...lines(15, (n) =>
      cells(n)
        .map((cell) => `${cell}\t`)
        .join(';'),
    ),
    'TOTAL\t;15\t',
    'Printed 2026-11-01;;;;;;;;',
    'LEGACY;Odd shop;1 Side St;Albany;1;;Active',
  ].join('\r\n')

  test('its tabs and its sep line part nothing, and an odd number needs a yes', async () => {
    const { suggestion, result, shops, reasons } = await importGuessed(content)
    expect(suggestion).toEqual({
      ...{ licenceNumber: ['License_No'], name: ['Trade Name'], address: ['Street'], department: ['City'] },
      ...{ phone: ['Telephone'], status: ['License Status'] },
    })
    expect(result).toMatchObject({ created: 15, skipped: 3, doubtful: 1 })
    expect(reasons['LICENCE_NUMBER_ODD']).toMatchObject([{ value: 'LEGACY' }])
    expect(shops[0]).toMatchObject({ licenceNumber: 'A-1000', name: 'Corner 0', phone: '212-555-0100' })
    const again = await importGuessed(content, { takesOddNumbers: true })
    expect(again.result).toMatchObject({ created: 1, unchanged: 15 })
  })
})

test('a register with Chinese commas, places in one cell, and one region in several spellings', async () => {
  const content = [
    '许可证号，店名，分公司，市场部，经纬度，网址',
    ...lines(
      12,
      (n) =>
        `${twelve(n)}，小店${n}，${['台北市', '臺北市', '臺 北 市'][n % 3]}，一部，(121.5${n}；25.0${n})，http://a.cn`,
    ),
  ].join('\n')
  const { suggestion, result, shops } = await importGuessed(content, { country: 'TW' })
  expect(suggestion.point).toEqual(['经纬度'])
  expect(result).toMatchObject({ created: 12, refused: 0 })
  expect(new Set(shops.map(({ region }) => region.parent?.name))).toEqual(new Set(['台北市']))
  expect(shops[3]).toMatchObject({ longitude: 121.53, latitude: 25.03 })
})

test('shifted points, a branch with and without its ending, and digits that are lost', async () => {
  const content = [
    '许可证号,店名,区县,坐标,地址',
    ...lines(
      12,
      (n) =>
        `${twelve(n)},小店${n},${n % 2 ? '云岭县' : '云 岭'},"116.397428,39.90923",${n ? '桥头' : '1.38E+10'}`,
    ),
  ].join('\n')
  const { result, shops, reasons } = await importGuessed(content, { points: 'GCJ02', branchEndings: ['县'] })
  expect(result).toMatchObject({ created: 12, refused: 0 })
  expect(new Set(shops.map(({ region }) => region.parent?.name))).toHaveProperty('size', 1)
  expect(shops[0]?.longitude).toBeCloseTo(116.391, 2)
  expect(shops[0]?.longitude).not.toBe(116.397428)
  expect(reasons['DIGITS_LOST']).toMatchObject([{ kind: 'DOUBTFUL', value: '1.38E+10' }])
})

test('a register with quotes over lines, blanks for numbers, and tabs', async () => {
  const row = (n: number) =>
    [twelve(n), `"小店${n}"`, '桥头', n % 2 ? '无' : '-', n === 4 ? '"店主甲\n店主乙"' : '店主'].join('\t')
  const content = [
    ['许可证号', '店名', '地址', '电话', '负责人'].join('\t'),
    ...lines(12, row),
    '\t共 12 户\t\t\t',
  ].join('\n')
  const { result, shops } = await importGuessed(content)
  expect(result).toMatchObject({ created: 12, skipped: 1, refused: 0 })
  expect(new Set(shops.map(({ phone }) => phone))).toEqual(new Set([null]))
  expect(shops[4]?.holderName).toBe('店主甲 店主乙')
})
