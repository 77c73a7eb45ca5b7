import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparable, earlierNotes, NoteIndex } from './earlierNotes.ts'
import { productNamesOf } from './substance/names.ts'

const names = productNamesOf(['软云'])
const noteOf = (text: string) => comparable(text, names)

test('an index forgets what came before its last notes', () => {
  const index = new NoteIndex(2)
  for (const note of ['软云断货三天了', '价签还是旧的', '冰柜不制冷了']) index.add(noteOf(note))
  expect(index.likest(noteOf('软云断货三天'))?.share ?? 0).toBe(0)
  expect(index.holdCopyOf(noteOf('价签还是旧的'))).toBe(true)
  expect(index.holdCopyOf(noteOf('冰柜不制冷了'))).toBe(true)
})

test('an empty text overlaps with nothing', () => {
  const index = new NoteIndex(2)
  index.add(noteOf('软云断货三天了'))
  expect(index.likest(noteOf('。'))).toBeNull()
  expect(index.holdCopyOf(noteOf(''))).toBe(false)
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
        for (const note of notes) index.add(noteOf(note))
        const plain = earlierNotes(notes.slice(-most), names)
        for (const one of [passage, passage.slice(3), ...notes.map((note) => note + passage)]) {
          expect(index.likest(noteOf(one))).toEqual(plain.likest(noteOf(one)))
          expect(index.holdCopyOf(noteOf(one))).toBe(plain.holdCopyOf(noteOf(one)))
        }
      },
    ),
  )
})
