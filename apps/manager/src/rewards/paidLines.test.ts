import { expect, test } from 'vitest'
import { paidLines } from './paidLines.ts'

const heads = '编号,许可证号,零售户,品牌活动,金额（元）'

test('a file as it was given out is read again, names with commas included', () => {
  const text = `\uFEFF${heads}\r\n7,="420107100001","王湾路口, 便利店",春雪上柜,60.00\r\n8,="420107100002",汉江小卖部,春雪上柜,40.00\r\n`
  expect(paidLines(text)).toEqual([
    { row: 2, number: 7, cents: 6_000 },
    { row: 3, number: 8, cents: 4_000 },
  ])
})

test('what a spreadsheet has made of it is read, too', () => {
  expect(paidLines(`${heads}\n7;420107100001;王湾;春雪;60\n\n`)).toEqual([
    { row: 2, number: 7, cents: 6_000 },
  ])
  expect(paidLines(`${heads}\n7\t1\t王湾\t春雪\t¥60.00`)).toEqual([{ row: 2, number: 7, cents: 6_000 }])
})

test('what cannot be read is none, by its row', () => {
  expect(paidLines(`${heads}\nx,1,王湾,春雪,60.00\n7,1,王湾,春雪,六十\n7`)).toEqual([
    { row: 2, number: null, cents: 6_000 },
    { row: 3, number: 7, cents: null },
    { row: 4, number: 7, cents: 700 },
  ])
  expect(paidLines('')).toEqual([])
})
