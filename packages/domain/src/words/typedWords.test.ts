import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank, lengthOfWords, typedWords } from './typedWords.ts'

/** Texts that show nothing, whatever they are made of. */
const blanks: [string, string][] = [
  ['nothing', ''],
  ['spaces', ' \t\r\n'],
  ['an ideographic space', '\u3000'],
  ['a no-break space', '\u00a0'],
  ['a zero-width space', '\u200b'],
  ['joiners', '\u200c\u200d\u2060'],
  ['a byte order mark', '\ufeff'],
  ['soft hyphens', '\u00ad\u00ad'],
  ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
  ['an empty braille cell', '\u2800'],
  ['variation selectors', '\ufe0f\u{e0100}'],
  ['marks on nothing', '\u0301\u0308'],
  ['turns of direction', '\u202a\u202e\u2066\u061c'],
  ['a Mongolian separator', '\u180e'],
  ['invisible operators', '\u2061\u2064'],
  ['tags', '\u{e0001}\u{e0041}'],
  ['controls', '\0\x07\x7f\x9f'],
  ['a null note and an empty hieroglyph', '\u{1d159}\u{13441}'],
  ['no character', '\uffff\u{10ffff}'],
  ['a place for an object', '\ufffc'],
  ['a mixture', ' \u200b\n\u3164\u2800\u0301 '],
]

describe('nothing to be seen', () => {
  test.each(blanks)('%s', (_case, text) => {
    expect(isBlank(text)).toBe(true)
    expect(typedWords(text)).toBe('')
    expect(lengthOfWords(text)).toBe(0)
  })

  test.each(['在', '.', '0', '👍', '❤️', '\u{20bb7}', 'é', '…', '\ue000', '-'])('%s is seen', (text) => {
    expect(isBlank(text)).toBe(false)
    expect(typedWords(text)).toBe(text.normalize('NFC'))
  })

  test('property: what shows nothing may stand around words and be gone', () => {
    const blank = fc.constantFrom(
      ...blanks.map(([, text]) => text).filter((text) => !/\p{M}|\u200d/u.test(text)),
    )
    fc.assert(
      fc.property(blank, blank, (before, after) => {
        expect(typedWords(`${before}冷柜断货${after}`)).toBe('冷柜断货')
      }),
    )
  })
})

describe('words as they are kept', () => {
  test.each<[string, string, string]>([
    ['composed', 'Cafe\u0301', 'Café'],
    ['composed also where a control stood between', 'e\0\u0301', 'é'],
    ['lines of all systems', '一\r\n二\r三\u2028四', '一\n二\n三\n四'],
    ['no controls, but tabs', 'a\0b\x1b\tc', 'ab\tc'],
    ['a heart keeps its colour', ' ❤️ ', '❤️'],
    ['a family stays one', '👩‍👩‍👧‍👦\u200b', '👩‍👩‍👧‍👦'],
    ['a flag keeps its tags', '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}', '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}'],
    ['wide signs of Chinese stay wide', '缺货（３天）！', '缺货（３天）！'],
  ])('%s', (_case, typed, kept) => {
    expect(typedWords(typed)).toBe(kept)
  })

  const text = fc.string({ unit: 'binary', maxLength: 30 })

  test('property: it is done once and for all, and composed', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const kept = typedWords(typed)
        expect(typedWords(kept)).toBe(kept)
        expect(kept).toBe(kept.normalize('NFC'))
        expect(kept === '').toBe(isBlank(typed))
      }),
    )
  })

  test('property: two spellings of one text are kept as one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
        expect(typedWords(typed.normalize('NFD'))).toBe(typedWords(typed.normalize('NFC')))
      }),
    )
  })
})
