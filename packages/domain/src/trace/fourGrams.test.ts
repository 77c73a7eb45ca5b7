import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fourGrams, isCopied, overlap, plainForm, sameFrom } from './fourGrams.ts'

const share = (text: string, earlier: string) => overlap(fourGrams(text), fourGrams(earlier))

describe('plainForm', () => {
  test('width, case, punctuation and white space make no difference', () => {
    expect(plainForm('软云（新） １２ 条，OK！')).toBe(plainForm('软云(新)12条 ok'))
  })
})

describe('fourGrams', () => {
  test.each<[string, string, string[]]>([
    ['runs of four', '店主说缺货', ['店主说缺', '主说缺货']],
    ['letters beyond the basic plane stay whole', '𠮷野家订货', ['𠮷野家订', '野家订货']],
    ['a shorter text is its own only run', '缺货', ['缺货']],
    ['nothing of nothing', '……', []],
  ])('%s', (_case, text, expected) => {
    expect([...fourGrams(text).grams]).toEqual(expected)
  })
})

describe('overlap', () => {
  test.each<[string, string, string, number]>([
    ['the same', '店主说软云不够卖', '店主说软云不够卖', 1],
    ['the same but for punctuation', '店主说：软云不够卖！', '店主说软云不够卖', 1],
    ['nothing in common', '店主说软云不够卖', '价签已经全部更换', 0],
    ['half of it', '店主说软云够', '店主说软啊啊', 1 / 3],
    ['contained in a longer one', '软云不够卖', '店主说软云不够卖了', 1],
    ['shorter than four characters and found', '缺货', '店里缺货', 1],
    ['shorter than four characters and not found', '缺货', '店里有货', 0],
    ['empty', '。', '店里有货', 0],
  ])('%s', (_case, text, earlier, expected) => {
    expect(share(text, earlier)).toBeCloseTo(expected)
  })

  const text = fc.string({
    unit: fc.constantFrom(...Array.from('软云店主缺货补条三二一，。 ab12')),
    maxLength: 60,
  })

  test('property: between 0 and 1, and 1 with itself unless empty', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(share(one, other)).toBeGreaterThanOrEqual(0)
        expect(share(one, other)).toBeLessThanOrEqual(1)
        expect(share(one, one)).toBe(plainForm(one) === '' ? 0 : 1)
      }),
    )
  })

  test('property: padding the earlier text never hides a copy', () => {
    fc.assert(
      fc.property(text, text, text, (copy, before, after) => {
        fc.pre(plainForm(copy) !== '')
        expect(isCopied(fourGrams(copy), [fourGrams(before + copy + after)])).toBe(true)
      }),
    )
  })

  test('property: copied is what overlaps enough', () => {
    fc.assert(
      fc.property(text, text, text, (passage, middle, after) => {
        const grams = fourGrams(passage)
        for (const earlier of [
          middle,
          passage + after,
          passage.slice(2) + middle,
          middle + passage.slice(0, -3),
        ])
          expect(isCopied(grams, [fourGrams(earlier)])).toBe(overlap(grams, fourGrams(earlier)) >= sameFrom)
      }),
    )
  })
})
