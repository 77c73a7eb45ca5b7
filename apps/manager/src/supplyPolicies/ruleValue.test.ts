import { noQuantities, unlimited } from '@kewo/domain'
import { expect, test } from 'vitest'
import { cellChange, cellIndex, pasteInto, readCell, withMethod } from './ruleValue.ts'

test.each([
  ['6', 6],
  ['６', 6],
  [' 1,200 ', 1_200],
  ['', 0],
  ['–', 0],
  ['不限', unlimited],
  ['∞', unlimited],
  ['No limit', unlimited],
  ['-3', undefined],
  ['2.5', undefined],
  ['六', undefined],
  ['10000', undefined],
])('%o in a cell is %s', (text, cell) => {
  expect(readCell(text)).toBe(cell)
})

const rule = (method: 'GRADE' | 'GRADE_MARKET') => ({ method, quantities: noQuantities(method) })

test('a block goes to the right from high grades to low, and down over the rows of the grid', () => {
  const { rules, bad } = pasteInto(
    [rule('GRADE_MARKET'), rule('GRADE'), rule('GRADE')],
    { rule: 0, row: 1, grade: 3 },
    '9\t8\t7\t6\r\n5\tx\r\n',
  )
  expect([3, 2, 1].map((grade) => rules[0]!.quantities[cellIndex(1, grade)])).toEqual([9, 8, 7])
  expect([3, 2].map((grade) => rules[1]!.quantities[cellIndex(0, grade)])).toEqual([5, 0])
  expect(rules[0]!.quantities.slice(0, 30).every((cell) => cell === 0)).toBe(true)
  expect([bad, rules[2]]).toEqual([1, rule('GRADE')])
})

test('with another method numbers stay where a band stays, and are taken from the first row elsewhere', () => {
  const graded = { method: 'GRADE' as const, quantities: noQuantities('GRADE').map((_none, index) => index) }
  const both = withMethod(graded, 'GRADE_MARKET')
  expect(both.quantities).toEqual([...graded.quantities, ...graded.quantities])
  expect(withMethod(both, 'GRADE').quantities).toEqual(graded.quantities)
})

test('a cell is held against the week before only where that was given out in the same way', () => {
  const before = { method: 'GRADE' as const, quantities: noQuantities('GRADE').map(() => 4) }
  expect([5, 4, 3].map((cell) => cellChange(cell, 0, before, 'GRADE'))).toEqual(['MORE', 'SAME', 'LESS'])
  expect(cellChange(5, 0, before, 'GRADE_MARKET')).toBeNull()
  expect(cellChange(5, 0, undefined, 'GRADE')).toBeNull()
})
