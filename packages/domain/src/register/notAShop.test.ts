import { expect, test } from 'vitest'
import { isNoShop } from './notAShop.ts'

test.each<[string[], boolean]>([
  [['合计', '12户', ''], true],
  [['合 计', '', ''], true],
  [['总计：', '3', ''], true],
  [['', '合计', '12'], true],
  [['制表人：张三', '', ''], true],
  [['填报日期：2026-11-01', '', ''], true],
  [['备注：以上数据截至十月', '', ''], true],
  [['共 120 户', '', ''], true],
  [['第 2 页', '', ''], true],
  [['Total', '12', ''], true],
  [['Grand total:', '12', ''], true],
  [['Page 3', '', ''], true],
  [['许可证号', '店名', '地址'], true],
  [['420106900010', '合计烟酒店', ''], false],
  [['', '没有证的店', '春风路'], false],
  [['', '总计划商店', ''], false],
  [['', 'Totally Fresh', ''], false],
  [['A-17', '注册商店', ''], false],
])('%j is no shop: %s', (cells, noShop) => {
  expect(isNoShop(cells, cells[0] ?? '', '许可证号')).toBe(noShop)
})
