import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { earlierNotes, NoteIndex } from './earlierNotes.ts'
import { fourGrams } from './fourGrams.ts'

test('an index forgets what came before its last notes', () => {
  const index = new NoteIndex(2)
  for (const note of ['软云断货三天了', '价签还是旧的', '冰柜不制冷了']) index.add(note)
  expect(index.mostOverlap(fourGrams('软云断货三天'))).toBe(0)
  expect(index.holdCopyOf(fourGrams('价签还是旧的'))).toBe(true)
  expect(index.holdCopyOf(fourGrams('冰柜不制冷了'))).toBe(true)
})

test('an empty text overlaps with nothing', () => {
  const index = new NoteIndex(2)
  index.add('软云断货三天了')
  expect(index.mostOverlap(fourGrams('。'))).toBe(0)
  expect(index.holdCopyOf(fourGrams(''))).toBe(false)
})

test('property: an index says what the plain notes would say', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('软云店主缺货补条三二一，。 ab12')),
    maxLength: 40,
  })
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 12 }),
      text,
      fc.integer({ min: 1, max: 8 }),
      (notes, passage, most) => {
        const index = new NoteIndex(most)
        for (const note of notes) index.add(note)
        const plain = earlierNotes(notes.slice(-most))
        for (const one of [passage, passage.slice(3), ...notes.map((note) => note + passage)]) {
          expect(index.mostOverlap(fourGrams(one))).toBe(plain.mostOverlap(fourGrams(one)))
          expect(index.holdCopyOf(fourGrams(one))).toBe(plain.holdCopyOf(fourGrams(one)))
        }
      },
    ),
  )
})
