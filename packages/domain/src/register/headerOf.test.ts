import { expect, test } from 'vitest'
import { headerOf } from './headerOf.ts'
import { plainLayout, type RegisterLayout } from './registerLayout.ts'

const rowsOf = (...rows: string[]) => rows.map((row, index) => ({ line: index + 1, cells: row.split(',') }))

const data = '420106900010,小店,营业,桥头路1号,店主,13800001000'

test.each<[string, string[], Partial<RegisterLayout>, object]>([
  [
    'one row',
    ['许可证号,店名,状态,地址,负责人,电话', data],
    {},
    { row: 1, rows: 1, columns: ['许可证号', '店名', '状态', '地址', '负责人', '电话'] },
  ],
  [
    'titles above it',
    ['某某市零售户登记表,,,,,', '填报日期：,2026-11-01,,,,', '许可证号,店名,状态,地址,负责人,电话', data],
    {},
    { row: 3, rows: 1, taken: 3 },
  ],
  [
    'groups above some of the names, which stand in both rows',
    ['登记表,,,,,', '许可证号,店名,状态,经营地址,联系方式,', ',,,,负责人,电话', data],
    {},
    {
      ...{ row: 2, rows: 2, taken: 3 },
      columns: ['许可证号', '店名', '状态', '经营地址', '联系方式 / 负责人', '联系方式 / 电话'],
    },
  ],
  [
    'groups above all of the names: the names alone are enough',
    ['证照,,,店铺,,', '许可证号,店名,状态,地址,负责人,电话', data],
    {},
    { row: 2, rows: 1 },
  ],
  [
    'groups tell apart what is called the same',
    ['证照,,,经营者,,联系人,', '许可证号,店名,状态,姓名,电话,姓名,电话', `${data},李`],
    {},
    { row: 1, rows: 2, columns: expect.arrayContaining(['经营者 / 电话', '联系人 / 电话']) },
  ],
  ['names twice and no groups', ['许可证号,店名,电话,地址,负责人,电话', data], {}, { row: 1, rows: 1 }],
  [
    'chosen by its line',
    ['甲,乙', '许可证号,店名', '丙,丁', data],
    { headerRow: 3 },
    { row: 3, columns: ['丙', '丁'] },
  ],
  [
    'chosen with its height',
    ['甲,', '许可证号,店名', '丙,丁', data],
    { headerRow: 2, headerRows: 2 },
    { row: 2, taken: 3, columns: ['许可证号 / 丙', '店名 / 丁'] },
  ],
  ['without a known word it is the first', ['甲,乙', '1,2'], {}, { row: 1, rows: 1, known: 0 }],
])('%s', (_case, rows, layout, expected) => {
  expect(headerOf(rowsOf(...rows), { ...plainLayout, ...layout })).toMatchObject(expected)
})

test('a line that the file does not have is no header', () => {
  expect(headerOf(rowsOf('许可证号,店名'), { headerRow: 7, headerRows: null })).toBeNull()
})
