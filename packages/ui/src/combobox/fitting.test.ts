import { expect, test } from 'vitest'
import { fitting } from './fitting.ts'

const options = [
  { value: 'a', label: '城区分公司 / 东一市场部' },
  { value: 'b', label: '东区分公司' },
  { value: 'c', label: '云岭市场部', line: '=云岭市场部>yunlingshichangbu>ylscb>y|' },
  { value: 'd', label: 'Riverside (North)' },
]

test.each([
  ['', ['a', 'b', 'c', 'd']],
  ['　', ['a', 'b', 'c', 'd']],
  ['東區', ['b']],
  ['东', ['b', 'a']],
  ['市场 东一', ['a']],
  ['雲嶺', ['c']],
  ['yl', ['c']],
  ['yunling', ['c']],
  ['river north', ['d']],
  ['没有这个', []],
  ['（', []],
])('%j finds %j', (typed, values) => {
  expect(fitting(options, typed).map(({ value }) => value)).toEqual(values)
})
