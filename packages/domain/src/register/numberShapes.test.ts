import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NumberShapes } from './numberShapes.ts'

function shapesOf(numbers: readonly string[]): NumberShapes {
  const shapes = new NumberShapes()
  for (const number of numbers) shapes.count(number)
  return shapes
}

const many = (from: number, count: number, make: (number: number) => string = String) =>
  Array.from({ length: count }, (_, index) => make(from + index))

test.each<[string, string[], string, boolean]>([
  ['a total', [...many(420106900010, 40), '合计'], '合计', true],
  ['a number that lost digits', [...many(420106900010, 40), '42010690001'], '42010690001', true],
  ['one like the others', many(420106900010, 40), '420106900999', false],
  ['a date among numbers', [...many(420106900010, 40), '2026-12-31'], '2026-12-31', true],
  ['another city, written the same way', many(1, 40, (n) => `J${3301_0000 + n}`), 'J44010001', false],
  ['numbers that are counted on', many(1, 5000), '7', false],
  ['two kinds side by side', [...many(1000, 30), ...many(1, 20, (n) => `B-${1000 + n}`)], 'B-1003', false],
  [
    'a third beside two kinds',
    [...many(1000, 30), ...many(1, 20, (n) => `B-${1000 + n}`), '共50户'],
    '共50户',
    true,
  ],
  ['too few to tell', ['1234', '5678', 'X'], 'X', false],
])('%s', (_case, numbers, number, odd) => {
  expect(shapesOf(numbers).isOdd(number)).toBe(odd)
})

test('of numbers written alike none is odd', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 14 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
      (digits, values) => {
        const numbers = values.map((value) => String(value % 10_000).padStart(digits, '3'))
        const shapes = shapesOf(numbers)
        expect(numbers.filter((number) => shapes.isOdd(number))).toEqual([])
      },
    ),
  )
})
