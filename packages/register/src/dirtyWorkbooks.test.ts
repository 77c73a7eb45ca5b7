import { readRegisterMapping } from '@kewo/domain'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { useFreshDatabase } from './importRegister.testbed.ts'
import { knownTo } from './knownRetailers.ts'
import { registerOf } from './madeUpRegister.testbed.ts'
import { previewRegister, readRegisterHead } from './previewRegister.ts'
import { type MadeCell, makeWorkbook } from './workbook.testbed.ts'

const { database, importHere, issues } = useFreshDatabase()

/** Imports by what is guessed of the file; the counts of the preview are those of the import, each of them. */
async function importGuessed(content: string | Buffer, over: object = {}) {
  const { suggestion, ...head } = await readRegisterHead(registerOf(content))
  const mapping = readRegisterMapping({
    columns: suggestion,
    namesNoExpiry: suggestion.licenceExpiresOn === undefined,
    openStatuses: ['营业', '營業中', '核准設立'],
    closedStatuses: ['停业', '歇業'],
    defaults: { branch: '城区' },
    join: '',
    ...over,
  })
  const shown = await previewRegister(registerOf(content), mapping, { findKnown: knownTo(database.db) })
  const result = await importHere(content, { mapping })
  const {
    firstRows: _rows,
    refusedRows,
    remarks,
    dates,
    known: _known,
    upset: _upset,
    rows,
    ...counts
  } = shown
  expect(result).toMatchObject({ ...counts, rowsTotal: rows })
  expect(refusedRows).toHaveLength(result.refused)
  const kept = await issues()
  expect(remarks.reduce((sum, group) => sum + group.rows, 0)).toBe(kept.length)
  const shops = await database.db.retailer.findMany({
    orderBy: { licenceNumber: 'asc' },
    include: { region: { include: { parent: true } } },
  })
  return { head, suggestion, dates, result, shops, reasons: Object.groupBy(kept, ({ reason }) => reason) }
}

const number = (n: number) => 420106900010 + n
const many = <T>(count: number, made: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => made(n))

test('a workbook: title, groups, merged branches, days as numbers, a total, shifted points, lost digits', async () => {
  const rows: MadeCell[][] = [
    ['某某市零售户登记册（2026 年）'],
    ['证照', null, '店铺', null, null, '经营者', null, '联系人', null, '坐标'],
    ['许可证号', '有效期至', '店名', '分公司', '状态', '姓名', '电话', '姓名', '电话', '经纬度'],
    ...many(12, (n): MadeCell[] => [
      number(n),
      { xml: `<c s="${n % 2 ? 1 : 3}"><v>${47118 + n}</v></c>` },
      `小店${n}`,
      n % 6 ? null : ['云岭县', '云 岭'][n / 6]!,
      n === 7 ? '停业' : '营业',
      `店主${n}`,
      n === 3 ? { xml: '<c><v>1.38000010031234E+17</v></c>' } : 13800001000 + n,
      `联系人${n}`,
      '66138271',
      '116.397428,39.90923',
    ]),
    ['合计', null, '12 户'],
  ]
  const book = await makeWorkbook([
    { name: '填表说明', rows: [['请先看清说明', '谢谢']] },
    { name: '登记册', rows, merged: ['A1:J1', 'D4:D9', 'D10:D15', 'A16:B16'] },
  ])
  const columns = {
    ...{ licenceNumber: ['证照 / 许可证号'], licenceExpiresOn: ['证照 / 有效期至'], name: ['店铺 / 店名'] },
    ...{ branch: ['店铺 / 分公司'], status: ['店铺 / 状态'], holderName: ['经营者 / 姓名'] },
    ...{ phone: ['经营者 / 电话'], contactName: ['联系人 / 姓名'], point: ['坐标 / 经纬度'] },
  }
  const rules = { points: 'GCJ02', branchEndings: ['县'], closedShops: 'IMPORT', columns }
  const { head, suggestion, result, shops, reasons } = await importGuessed(book, rules)
  expect(head).toMatchObject({ sheet: '登记册', headerRow: 2, headerRows: 2 })
  expect(suggestion).toMatchObject({ licenceNumber: columns.licenceNumber, phone: columns.phone })
  expect(result).toMatchObject({ created: 12, skipped: 1, refused: 0 })
  expect(new Set(shops.map(({ region }) => region.parent?.name))).toHaveProperty('size', 1)
  expect(shops[4]).toMatchObject({ licenceExpiresOn: new Date('2029-01-04'), phone: '13800001004' })
  expect(shops[3]?.phone).toBeNull()
  expect(reasons['PHONE_MANGLED']).toMatchObject([{ line: 7 }])
  expect(shops[7]?.closedAt).toBeInstanceOf(Date)
  expect(shops[0]?.longitude).toBeCloseTo(116.391, 2)
})

test('Big5: years of the Republic, both spellings of one city, closed shops', async () => {
  const line = (n: number) =>
    `${number(n)},臨門商店${n},${n % 2 ? '台北市' : '臺北市'},${n % 5 ? '核准設立' : '歇業'},117年${n + 1}月,"橋頭路${n}號, 一樓"`
  const text = ['許可證號,店名,分公司,狀態,有效期至,地址', ...many(12, line), '合計,12 戶'].join('\r\n')
  const { head, result, shops } = await importGuessed(iconv.encode(text, 'big5'), {
    ...{ country: 'TW', calendar: 'REPUBLIC' },
  })
  expect(head).toMatchObject({ encoding: 'BIG5', isKnown: true })
  expect(result).toMatchObject({ created: 9, skipped: 4, refused: 0 })
  expect(new Set(shops.map(({ region }) => region.parent?.name))).toHaveProperty('size', 1)
  expect(shops[0]).toMatchObject({ name: '臨門商店1', licenceExpiresOn: new Date('2028-02-29') })
})

test('two rows of header in a text, damaged digits in every column', async () => {
  const line = (n: number) =>
    `${number(n)}.0;"小店${n}";"420,106,900,${100 + n}";${n === 5 ? '1.38E+10' : `1380000${1000 + n}.0`};${n === 6 ? '无' : `${20 + n}.0`}`
  const text = [
    '许可证号;店名;联系方式;;面积',
    ';;联系人;电话;',
    ...many(12, line),
    `${number(3)}.0;别的店;;;`,
  ].join('\n')
  const { head, suggestion, result, shops, reasons } = await importGuessed(text)
  expect(head).toMatchObject({ headerRow: 1, headerRows: 2 })
  expect(suggestion).toMatchObject({ contactName: ['联系方式 / 联系人'], phone: ['联系方式 / 电话'] })
  expect(result).toMatchObject({ created: 12, refused: 1 })
  expect(shops.map(({ licenceNumber }) => licenceNumber)).toEqual(many(12, (n) => String(number(n))))
  expect(shops[4]).toMatchObject({ phone: '13800001004', areaSquareMetres: 24 })
  expect(shops[5]?.phone).toBeNull()
  expect(reasons['CONTRADICTS_EARLIER_ROW']).toMatchObject([{ line: 15, value: '6' }])
})

test('titles, month-first days, points of Baidu in two columns, the header once more, UTF-16 without a mark', async () => {
  const header = 'License No\tTrade Name\tStreet\tLongitude\tLatitude\tExpires'
  const line = (n: number) =>
    `A-${1000 + n}\tCorner ${n}\t${n} Main St\t116.404${n}\t39.915\t${(n % 12) + 1}/${n + 13}/2028`
  const text = [
    'Register of shops',
    'Printed\t11/01/2026',
    header,
    ...many(6, line),
    header,
    ...many(6, (n) => line(n + 6)),
    'Total\t12',
  ].join('\n')
  const { head, dates, result, shops } = await importGuessed(iconv.encode(text, 'utf-16be'), {
    points: 'BD09',
  })
  expect(head).toMatchObject({ encoding: 'UTF_16BE', headerRow: 3 })
  expect(dates).toMatchObject([{ calendar: 'MONTH_FIRST', untold: 0 }])
  expect(result).toMatchObject({ created: 12, skipped: 2, refused: 0 })
  expect(shops[2]).toMatchObject({ licenceNumber: 'A-1002', licenceExpiresOn: new Date('2028-03-15') })
  expect(shops[0]?.longitude).toBeCloseTo(116.391, 2)
})
