import { expect, test } from 'vitest'
import { treeOrder } from './treeOrder.ts'

const region = (name: string, ...path: string[]) => ({ name, path })

test('below their own, siblings by name and number', () => {
  const regions = [
    region('西区', 'c', 'w'),
    region('10 部', 'c', 'e', '10'),
    region('公司', 'c'),
    region('2 部', 'c', 'e', '2'),
    region('东区', 'c', 'e'),
    region('西一部', 'c', 'w', '1'),
  ]
  expect(treeOrder(regions).map(({ name }) => name)).toEqual([
    '公司',
    '东区',
    '2 部',
    '10 部',
    '西区',
    '西一部',
  ])
})
