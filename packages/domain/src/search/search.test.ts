import fc from 'fast-check'
import { expect, test } from 'vitest'
import { categoriesNamed } from './brandCategoryWords.ts'
import { foldSearch } from './foldSearch.ts'
import { searchRankOf } from './holdsWord.ts'
import { searchWords } from './searchWords.ts'
import { nearWaysOf, waysOf } from './wordWays.ts'

test.each([
  ['臺北', '台北'],
  ['雲嶺（軟）', '云岭软'],
  ['云岭 (软)', '云岭软'],
  ['ＢＯＭ・１２', 'bom12'],
  ['027-8888 123', '0278888123'],
  ['100%_\\', '100%_\\'],
  ['王湾路囗', '王湾路口'],
])('%j is compared as %j', (typed, folded) => {
  expect(foldSearch(typed)).toBe(folded)
})

const glyphs = fc.string({
  unit: fc.constantFrom(...Array.from('云嶺岭軟软臺台王湾路口Ｂoｍ1２%_(（ 　）)-·\u200b')),
  maxLength: 12,
})

test('property: folding is done once and for all, and leaves no blank and no bracket', () => {
  fc.assert(
    fc.property(fc.oneof(glyphs, fc.string({ unit: 'grapheme', maxLength: 1 })), (typed) => {
      const folded = foldSearch(typed)
      expect(foldSearch(folded)).toBe(folded)
      expect(folded).not.toMatch(/[\s()（）=>:|]/u)
    }),
  )
})

test.each<[string, readonly string[] | null]>([
  ['', []],
  [' \u3000\u200b', []],
  ['（', null],
  ['-', null],
  ['王湾　便利', ['王湾', '便利']],
  ['雲嶺（軟）', ['云岭', '软']],
  ['云岭 云岭', ['云岭']],
  ['%', ['%']],
  ['柳林村 3', ['柳林村3']],
  ['3 柳林村', ['3', '柳林村']],
])('the words of %j', (typed, words) => {
  expect(searchWords(typed)).toEqual(words)
})

test.each([
  ['王湾', '=王湾路口便利店>wangwan|:王湾路 1 号', 'BEGINS'],
  ['路口', '=王湾路口便利店|:街', 'NAMED'],
  ['wwan', '=王湾>wangwan>wan>ww>w|', null],
  ['wangw', '=王湾>wangwan>wan>ww>w|', 'NAMED'],
  ['ww', '=王湾>wangwan>wan>ww>w|', 'NAMED'],
  ['gw', '=王湾>wangwan>wan>ww>w|', null],
  ['an', '=王湾>wangwan>wan>ww>w|:安plan路', 'HELD'],
  ['王湾', '=新华小店|:王湾路1号', 'HELD'],
  ['王湾', '=新华小店|:湾王路1号', null],
])('%j in %j: %j', (typed, line, rank) => {
  expect(searchRankOf(line, searchWords(typed) ?? [])).toBe(rank)
})

test('property: a name is found by any part of it of two signs or more, however it was typed', () => {
  const name = fc.string({
    unit: fc.constantFrom(...Array.from('王湾路口便利店云岭臺')),
    minLength: 2,
    maxLength: 10,
  })
  fc.assert(
    fc.property(name, fc.nat(), fc.nat(), (written, from, length) => {
      const start = from % (written.length - 1)
      const part = written.slice(start, start + 2 + (length % written.length))
      const rank = searchRankOf(`=${foldSearch(written)}|`, searchWords(part) ?? [])
      expect(rank).toBe(foldSearch(written).startsWith(foldSearch(part)) ? 'BEGINS' : 'NAMED')
    }),
  )
})

const longWord = fc.string({
  unit: fc.constantFrom(...Array.from('王湾路口便利店云岭')),
  minLength: 4,
  maxLength: 9,
})
const matches = (text: string, piece: readonly (string | null)[]) =>
  Array.from({ length: text.length }, (_, from) => from).some((from) =>
    piece.every((glyph, at) => from + at < text.length && (glyph === null || glyph === text[from + at])),
  )

test('property: one slip in a longer word is forgiven, wherever it is', () => {
  fc.assert(
    fc.property(
      longWord,
      fc.nat(),
      fc.constantFrom('wrong', 'left out', 'too many', 'exchanged'),
      (word, place, slip) => {
        const at = place % word.length
        const typed = {
          wrong: `${word.slice(0, at)}错${word.slice(at + 1)}`,
          'left out': word.slice(0, at) + word.slice(at + 1),
          'too many': `${word.slice(0, at)}错${word.slice(at)}`,
          exchanged:
            word.slice(0, at) +
            word
              .slice(at, at + 2)
              .split('')
              .toReversed()
              .join('') +
            word.slice(at + 2),
        }[slip]
        fc.pre(typed.length >= 4)
        const ways = [...waysOf(typed, true), ...nearWaysOf(typed)]
        expect(ways.some(({ piece }) => matches(word, piece))).toBe(true)
      },
    ),
  )
})

test('a short word and a number must be right', () => {
  expect([...nearWaysOf('王湾路'), ...nearWaysOf('boma'), ...nearWaysOf('13800138000')]).toEqual([])
})

test.each([
  ['啤酒', ['BEER']],
  ['beer', ['BEER']],
  ['bee', ['BEER']],
  ['王湾', []],
])('%j names the categories %j', (word, categories) => {
  expect(categoriesNamed(word)).toEqual(categories)
})
