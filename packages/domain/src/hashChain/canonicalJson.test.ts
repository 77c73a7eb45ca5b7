import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, HalfCharacter } from './canonicalJson.ts'

describe('canonicalJson', () => {
  test.each<[string, unknown, string]>([
    ['keys in order', { b: 1, a: 2, 甲: 3, B: 4 }, '{"B":4,"a":2,"b":1,"甲":3}'],
    ['keys by UTF-16 code units, not by code points', { '\u{1F600}': 1, '\uFB33': 2 }, '{"😀":1,"\uFB33":2}'],
    ['keys that look like numbers as text', { 10: 'b', 9: 'a' }, '{"10":"b","9":"a"}'],
    ['nested', { a: [{ z: null, y: true }] }, '{"a":[{"y":true,"z":null}]}'],
    ['control characters and quotes', '"\n\u0001\\/', '"\\"\\n\\u0001\\\\/"'],
    ['Chinese as it is', '软云 12 条，缺货', '"软云 12 条，缺货"'],
    ['no normalisation', 'e\u0301', '"e\u0301"'],
    ['numbers', [1, 1.0, 1e21, 1e-7, 0.1, -0], '[1,1,1e+21,1e-7,0.1,0]'],
    ['an instant', new Date('2026-11-23T01:02:03.004Z'), '"2026-11-23T01:02:03.004Z"'],
    ['undefined is left out', { a: undefined, b: 1 }, '{"b":1}'],
    ['empty', [{}, [], ''], '[{},[],""]'],
  ])('%s', (_case, value, expected) => {
    expect(canonicalJson(value)).toBe(expected)
  })

  test.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['infinity', { a: Number.POSITIVE_INFINITY }],
    ['bigint', 1n],
    ['undefined', undefined],
    ['undefined in a list', [undefined]],
    ['a hole in a list', Array.from({ length: 1 })],
    ['a function', () => 1],
    ['half of a surrogate pair', 'a\ud800'],
    ['half of a surrogate pair as a key', { '\ud800': 1 }],
    ['a map', new Map([[1, 2]])],
    ['an invalid date', new Date(Number.NaN)],
  ])('refuses %s', (_case, value) => {
    expect(() => canonicalJson(value)).toThrow(/No canonical JSON|Invalid time/)
  })

  test('spells every single character as ECMAScript does, and refuses half of one', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code)
      if (character.isWellFormed()) expect(canonicalJson(character)).toBe(JSON.stringify(character))
      else expect(() => canonicalJson(`店${character}`)).toThrow(HalfCharacter)
    }
  })

  const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' })

  test('property: it reads back as the same value, and once read back is spelled the same', () => {
    fc.assert(
      fc.property(json, (value) => {
        const spelled = canonicalJson(value)
        expect(JSON.parse(spelled)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(spelled))).toBe(spelled)
      }),
    )
  })

  test('property: the order in which keys were written does not matter', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
      }),
    )
  })
})
