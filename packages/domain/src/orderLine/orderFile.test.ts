import { expect, test } from 'vitest'
import { isOrderColumn, readOrderFile } from './orderFile.ts'

const products = [{ id: 'chunxue', code: 'KW10100', name: '云岭·春雪', nicknames: ['春雪'] }]
const header = { line: 1, cells: ['许可证号', '品规', '周', '要货', '到货'] }
const read = (...rows: string[][]) =>
  readOrderFile(
    header,
    rows.map((cells, index) => ({ line: index + 2, cells })),
    products,
  )

test('a row for each shop, product and week, by any day of it', () => {
  const { orders, faults } = read(['529911100037', '春雪', '2026/11/18', '1,200', '6'])
  expect(faults).toEqual([])
  expect(orders).toEqual([
    {
      line: 2,
      licenceNumber: '529911100037',
      productId: 'chunxue',
      week: '2026-11-16',
      wanted: 1_200,
      given: 6,
    },
  ])
})

test.each<[string[][], string]>([
  [[['', '春雪', '2026-11-16', '1', '1']], '2 没有许可证号'],
  [[['1', '秋霁', '2026-11-16', '1', '1']], '2 没有叫“秋霁”的品规'],
  [[['1', '春雪', '2026-02-31', '1', '1']], '2 “2026-02-31”不是日期'],
  [[['1', '春雪', '2026-11-16', '-1', '1']], '2 要货、到货请填 0 或以上的整数'],
  [
    [
      ['1', '春雪', '2026-11-16', '1', '1'],
      ['1', 'kw10100', '2026-11-18', '2', '2'],
    ],
    '3 和第 2 行重复',
  ],
])('%j is told by its row', (rows, fault) => {
  const [found] = read(...rows).faults
  expect(`${found!.line} ${found!.words['zh-CN']}`).toBe(fault)
})

test('a header without its columns', () => {
  expect(readOrderFile({ line: 3, cells: ['品规'] }, [], products).faults).toHaveLength(4)
  expect(header.cells.every(isOrderColumn)).toBe(true)
  expect(isOrderColumn('合计')).toBe(false)
})
