import { expect, test } from 'vitest'
import { type SpecificKind, specificsOf } from './specifics.ts'

const products = ['云岭（软）', '软云', 'Golden Leaf']

test.each<[string, SpecificKind[]]>([
  ['软云卖得好', ['PRODUCT']],
  ['云岭(软)卖得好', ['PRODUCT']],
  ['customers ask for GOLDEN LEAF', ['PRODUCT']],
  ['只剩3条', ['FIGURE']],
  ['只剩３条', ['FIGURE']],
  ['只剩三条', ['FIGURE']],
  ['缺货两天', ['FIGURE']],
  ['毛利百分之十二', ['FIGURE']],
  ['sold a dozen', ['FIGURE']],
  ['下周三再来', ['DATE']],
  ['中秋前要备货', ['DATE']],
  ['I come back on Friday', ['DATE']],
  ['in April', ['DATE']],
  ['解放路在修', ['PLACE']],
  ['石桥村的客人多', ['PLACE']],
  ['实验小学放学时最忙', ['PLACE']],
  ['摆在柜台左侧', ['PLACE']],
  ['放到第二层', ['PLACE']],
  ['the second shelf is empty', ['PLACE']],
  ['works on Mill Road', ['PLACE']],
  ['软云在柜台左侧只剩 3 条，周五补', ['PRODUCT', 'PLACE', 'FIGURE', 'DATE']],
  ['店面干净，陈列整齐，客户十分满意', []],
  ['一切正常', []],
  ['做了一次沟通，提了一条建议', []],
  ['打开思路，拓宽销路', []],
  ['服务农村市场，践行两个至上', []],
  ['货架上商品丰富', []],
  ['everything was fine, the owner is happy', []],
  ['', []],
])('%s: %j', (text, expected) => {
  expect(specificsOf(text, products)).toEqual(expected)
})

test('a product name of one letter or none is never found', () => {
  expect(specificsOf('一切正常', ['常', '', '（）'])).toEqual([])
})

test('the end of one sentence and the beginning of the next are no product', () => {
  expect(specificsOf('纸箱是软\n云很厚', ['软云'])).toEqual([])
})
