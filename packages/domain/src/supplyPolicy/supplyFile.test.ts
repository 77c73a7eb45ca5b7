import { expect, test } from 'vitest'
import { isSupplyColumn, readSupplyFile } from './supplyFile.ts'
import { unlimited } from './supplyRule.ts'

const products = [
  { id: 'chunxue', code: 'KW10100', name: '云岭·春雪', nicknames: ['春雪'] },
  { id: 'yunhai', code: 'KW10130', name: '云岭·云海 中支', nicknames: [] },
]
const header = (...grades: string[]) => ({ line: 1, cells: ['品规', '对谁', ...grades, '库存', '说明'] })
const row = (line: number, ...cells: string[]) => ({ line, cells })
const read = (rows: ReturnType<typeof row>[], first = header('30', '29')) =>
  readSupplyFile(first, rows, products)
const faults = (rows: ReturnType<typeof row>[], first = header('30', '29')) =>
  read(rows, first).faults.map(({ line, words }) => `${line} ${words['zh-CN']}`)

test('a good file, by name, nickname and code; the method follows from whom the rows are for', () => {
  const { rules, faults: none } = read([
    row(2, '春雪', '全部', '10', '不限', '1,600', '新品'),
    row(3, 'kw10130', '农网', '4', '', '', ''),
    row(4, '云岭·云海 中支', '城网', '6', '5', '', ''),
  ])
  expect(none).toEqual([])
  expect(rules.map(({ productId, method }) => [productId, method])).toEqual([
    ['chunxue', 'GRADE'],
    ['yunhai', 'GRADE_MARKET'],
  ])
  expect(rules[0]).toMatchObject({ stock: 1_600, reason: '新品' })
  expect(rules[0]!.quantities.slice(28)).toEqual([unlimited, 10])
  expect([28, 29, 58, 59].map((at) => rules[1]!.quantities[at])).toEqual([5, 6, 0, 4])
  expect(rules[1]).toMatchObject({ stock: null, reason: undefined })
})

test('formats by their names', () => {
  const { rules } = read([
    row(2, '春雪', '食杂店', '8', '', '', ''),
    row(3, '春雪', '便利店', '12', '', '', ''),
  ])
  expect(rules[0]!.method).toBe('GRADE_FORMAT')
  expect([rules[0]!.quantities[29], rules[0]!.quantities[3 * 30 + 29]]).toEqual([12, 8])
})

test.each<[string, string[][], string]>([
  [
    'twice',
    [
      ['春雪', '', '1', '1'],
      ['KW10100', '', '2', '2'],
    ],
    '3 KW10100重复了，第 2 行已经有',
  ],
  ['unknown', [['秋霁', '', '1', '1']], '2 没有叫“秋霁”的品规'],
  ['below zero', [['春雪', '', '-3', '1']], '2 30 档的“-3”是负数'],
  ['no number', [['春雪', '', '三条', '1']], '2 30 档的“三条”不是数量'],
  ['too much', [['春雪', '', '1', '10000']], '2 29 档的“10000”不是数量'],
  ['for whom', [['春雪', '大店', '1', '1']], '2 看不懂对谁：“大店”'],
  ['stock below zero', [['春雪', '', '1', '1', '-5']], '2 库存“-5”不是数量'],
  [
    'for all and for some',
    [
      ['春雪', '全部', '1', '1'],
      ['春雪', '农网', '1', '1'],
    ],
    '2 同一个品规要么写“全部”，要么都按市场类型，要么都按业态',
  ],
])('%s is told by its row', (_case, rows, fault) => {
  expect(faults(rows.map((cells, index) => row(index + 2, ...cells)))).toEqual([fault])
})

test('a header that is none', () => {
  expect(faults([row(2, '春雪', '', '1')], header('31'))).toEqual(['1 没有 31 档，档位从 1 到 30'])
  expect(faults([row(2, 'x')], { line: 3, cells: ['名字'] })).toHaveLength(2)
  expect(['品规', '30档', 'Grade 7', '库存'].every(isSupplyColumn)).toBe(true)
  expect(['合计', '第30行'].some(isSupplyColumn)).toBe(false)
})
