import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaOf, isSeen, type Mark, markKinds, mostMarks, numbered, whyNotMarks } from './mark.ts'

const box: Mark = { kind: 'BOX', tone: 'DO', x: 100, y: 100, toX: 300, toY: 200, words: '', wordsEn: null }
const number: Mark = { ...box, kind: 'NUMBER', toX: 100, toY: 100 }

test.each<[string, Mark, string | undefined]>([
  ['a box', box, undefined],
  ['drawn from right to left', { ...box, x: 300, toX: 100 }, undefined],
  ['to the very edge', { ...box, toX: 1000, toY: 1000 }, undefined],
  ['beyond the edge', { ...box, toX: 1001 }, 'marks.0'],
  ['before the edge', { ...box, x: -1 }, 'marks.0'],
  ['between two places', { ...box, x: 10.5 }, 'marks.0'],
  ['no place at all', { ...box, x: Number.NaN }, 'marks.0'],
  ['a box like a line', { ...box, toY: 119 }, 'marks.0'],
  ['a number is a place', number, undefined],
  ['an arrow of no length', { ...number, kind: 'ARROW' }, 'marks.0'],
  ['a flat arrow', { ...box, kind: 'ARROW', toY: 100 }, undefined],
  ['a flat blur hides nothing', { ...box, kind: 'BLUR', toY: 100 }, 'marks.0'],
  ['long words', { ...box, words: '新'.repeat(25) }, 'marks.0'],
  ['English of twice the length', { ...box, wordsEn: 'n'.repeat(48) }, undefined],
])('%s', (_case, mark, field) => {
  expect(whyNotMarks('marks', [mark])?.field).toBe(field)
})

test('not more marks than the picture bears', () => {
  expect(
    whyNotMarks(
      'marks',
      Array.from({ length: mostMarks }, () => box),
    ),
  ).toBeNull()
  expect(
    whyNotMarks(
      'marks',
      Array.from({ length: mostMarks + 1 }, () => box),
    )?.field,
  ).toBe('marks')
})

test('numbers count among themselves, in their order', () => {
  expect(numbered([number, box, number]).map((mark) => mark.number)).toEqual([1, null, 2])
})

test('whatever is taken lies within the picture and is seen', () => {
  const place = fc.integer({ min: -50, max: 1050 })
  const mark = fc.record({
    kind: fc.constantFrom(...markKinds),
    tone: fc.constant('DO' as const),
    ...{ x: place, y: place, toX: place, toY: place, words: fc.constant(''), wordsEn: fc.constant(null) },
  })
  fc.assert(
    fc.property(mark, (any) => {
      fc.pre(whyNotMarks('marks', [any]) === null)
      const { left, top, width, height } = areaOf(any)
      expect(left >= 0 && top >= 0 && left + width <= 1000 && top + height <= 1000 && isSeen(any)).toBe(true)
    }),
  )
})
