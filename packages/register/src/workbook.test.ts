import { readRegisterMapping } from '@kewo/domain'
import { describe, expect, test } from 'vitest'
import { previewOfNew, registerOf } from './madeUpRegister.testbed.ts'
import { readRegisterHead } from './previewRegister.ts'
import { type MadeCell, makeWorkbook } from './workbook.testbed.ts'

const header = ['许可证号', '店名', '地址', '电话', '有效期至']
const shop = (n: number, over: Partial<Record<number, MadeCell>> = {}): MadeCell[] =>
  [420106900010 + n, `小店${n}`, `桥头路${n}号`, 13800001000 + n, { xml: '<c s="1"><v>47118</v></c>' }].map(
    (cell, index) => over[index] ?? cell,
  )
const shops = (count: number) => Array.from({ length: count }, (_, n) => shop(n))

async function look(book: Buffer, over: object = {}) {
  const source = registerOf(book, '登记册.xlsx')
  const head = await readRegisterHead(source, { layout: readRegisterMapping(fits(over)).layout })
  const mapping = readRegisterMapping({ ...fits(over), columns: head.suggestion })
  return { head, ...(await previewOfNew(source, mapping)) }
}
const fits = (over: object) => ({
  columns: { licenceNumber: ['许可证号'], name: ['店名'] },
  defaults: { branch: '城区' },
  ...over,
})

test('numbers, days, texts and what formulas gave last are read as somebody would have typed them', async () => {
  const odd: MadeCell[] = [
    { xml: '<c t="str"><f>A2+1</f><v>420106900030</v></c>' },
    { xml: '<c t="inlineStr"><is><r><t>臨</t></r><r><t>門_x000D_店</t></r><rPh><t>lin</t></rPh></is></c>' },
    { xml: '<c t="e"><v>#REF!</v></c>' },
    { xml: '<c><v>1.3800001001E+10</v></c>' },
    { xml: '<c s="3"><v>47118.5</v></c>' },
    null,
    null,
    { xml: '<c s="1"/>' },
  ]
  const { head, rows, firstRows, refused } = await look(
    await makeWorkbook([{ name: '名册', rows: [header, ...shops(12), odd] }]),
  )
  expect(head).toMatchObject({ encoding: null, sheets: ['名册'], sheet: '名册', headerRow: 1 })
  expect([rows, refused]).toEqual([13, 0])
  expect(firstRows[3]?.draft).toMatchObject({
    ...{ licenceNumber: '420106900013', name: '小店3', phone: '13800001003' },
    licenceTerm: { until: '2028-12-31' },
  })
  expect(firstRows[12]?.draft).toMatchObject({
    ...{ licenceNumber: '420106900030', name: '臨門 店', address: null, phone: '13800001001' },
    licenceTerm: { until: '2028-12-31' },
  })
})

test('digits that a spreadsheet has lost are doubted or refused, shown zeros are put back', async () => {
  const rows = shops(12).map((cells, n) => [{ xml: `<c s="2"><v>${n + 7}</v></c>` }, ...cells.slice(1)])
  const lost = [{ xml: '<c><v>4.2010690001012301E+17</v></c>' }, ...shop(13).slice(1)]
  const kept = [{ xml: '<c><v>420106900010123456</v></c>' }, ...shop(14).slice(1)]
  const found = await look(await makeWorkbook([{ name: '名册', rows: [header, ...rows, lost, kept] }]))
  expect(found.firstRows.map(({ licenceNumber }) => licenceNumber).slice(0, 2)).toEqual(['000007', '000008'])
  expect(found.refusedRows).toMatchObject([{ line: 14 }])
  expect(found.firstRows.at(-1)).toMatchObject({ licenceNumber: '420106900010123456' })
})

test('of several sheets the one with known words is read, and another one by choice', async () => {
  const book = await makeWorkbook([
    {
      name: '说明',
      rows: [
        ['填表说明', '请看清'],
        ['一', '二'],
      ],
    },
    { name: '旧册', rows: [header, ...shops(3)], hidden: true },
    { name: '零售户', rows: [['某某市登记表'], header, ...shops(5)] },
    { name: '补充', rows: [['编号', '字号'], ...shops(2)] },
  ])
  const guessed = await look(book)
  expect(guessed.head).toMatchObject({ sheets: ['说明', '零售户', '补充'], sheet: '零售户', headerRow: 2 })
  expect(guessed.rows).toBe(5)
  const { head } = await look(book, { layout: { sheet: '零售户', headerRow: 2 } })
  expect(head.topRows[0]).toEqual({ line: 1, cells: ['某某市登记表'] })
  await expect(look(book, { layout: { sheet: '旧册' } })).rejects.toMatchObject({
    name: 'RegisterSheetMissing',
  })
})

test('what merged cells say is said of each of their rows; titles and groups stand above', async () => {
  const columns = ['许可证号', '店名', '分公司', '联系方式', null]
  const below = [null, null, null, '联系人', '电话']
  const rows = [
    ['某某市登记表'],
    columns,
    below,
    ...shops(6).map((cells, n) => [cells[0]!, cells[1]!, n % 3 ? null : `第${n}公司`, '店主', '66138271']),
  ]
  const merged = ['A1:E1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'C4:C6', 'C7:C9']
  const { head, firstRows } = await look(await makeWorkbook([{ name: '名册', rows, merged }]), {
    namesNoExpiry: true,
  })
  expect(head).toMatchObject({
    ...{ headerRow: 3, headerRows: 1 },
    header: ['许可证号', '店名', '分公司', '联系人', '电话'],
  })
  expect(firstRows.map(({ draft }) => draft?.region?.branch)).toEqual([
    '第0公司',
    '第0公司',
    '第0公司',
    '第3公司',
    '第3公司',
    '第3公司',
  ])
  expect(firstRows[5]?.draft).toMatchObject({ contactName: '店主', phone: '66138271' })
})

describe('what was made to burst or to reach out is refused', () => {
  const sheet = { name: '名册', rows: [header, ...shops(2)] }
  const worksheet = (inside: string) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>`
  test.each<[string, Record<string, string>, string]>([
    [
      'a sheet of nothing but blanks, packed to a thousandth',
      { 'xl/worksheets/sheet1.xml': worksheet(' '.repeat(40_000_000)) },
      'RegisterWorkbookTooLarge',
    ],
    [
      'shared texts packed to a thousandth',
      { 'xl/sharedStrings.xml': `<sst><si><t>${'店'.repeat(12_000_000)}</t></si></sst>` },
      'RegisterWorkbookTooLarge',
    ],
    [
      'more columns than any register',
      { 'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="XFD1"><v>1</v></c></row>') },
      'RegisterWorkbookTooLarge',
    ],
    [
      'entities',
      {
        'xl/sharedStrings.xml':
          '<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>',
      },
      'RegisterFileUnreadable',
    ],
    [
      'a sheet that is broken off',
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' },
      'RegisterFileUnreadable',
    ],
    [
      'a row beyond the last',
      { 'xl/worksheets/sheet1.xml': worksheet('<row r="9999999"/>') },
      'RegisterFileUnreadable',
    ],
  ])('%s', async (_case, over, name) => {
    const source = registerOf(await makeWorkbook([sheet], over))
    await expect(readRegisterHead(source)).rejects.toMatchObject({ name })
    const mapping = readRegisterMapping(fits({ namesNoExpiry: true }))
    await expect(previewOfNew(source, mapping)).rejects.toMatchObject({ name })
  })

  test('an archive that is no workbook, and one that goes on behind what it says', async () => {
    const book = await makeWorkbook([sheet])
    await expect(readRegisterHead(registerOf(book.subarray(0, -40)))).rejects.toMatchObject({
      name: 'RegisterFileUnreadable',
    })
    const entry = book.lastIndexOf('xl/worksheets/sheet1.xml') - 46
    book.writeUInt32LE(100, entry + 24)
    await expect(readRegisterHead(registerOf(book))).rejects.toMatchObject({ name: 'RegisterFileUnreadable' })
  })
})
