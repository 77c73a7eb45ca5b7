import { expect, it } from 'vitest'
import { inTreeOrder } from './inTreeOrder.ts'

const node = (id: string, parentId: string | null, isPerson = false) => ({ id, parentId, isPerson })
const order = (...nodes: ReturnType<typeof node>[]) =>
  inTreeOrder(nodes).map(({ id, depth }) => `${depth} ${id}`)

it('puts people below their department and departments below their branch', () => {
  expect(
    order(
      node('李敏', '市场部', true),
      node('市场部', '分公司'),
      node('分公司', null),
      node('西部', '分公司'),
    ),
  ).toEqual(['0 分公司', '1 市场部', '2 李敏', '1 西部'])
})

it('keeps what hangs on something out of view', () => {
  expect(order(node('李敏', '别处', true), node('市场部', '公司'))).toEqual(['0 市场部', '0 李敏'])
})
