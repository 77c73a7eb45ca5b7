import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { signInName } from './signInName.ts'

test.each([
  ['ordinary', '330105123456', '330105123456'],
  ['spaces within and around', ' 3301 0512 3456 ', '330105123456'],
  ['wide digits', '３３０１０５１２３４５６', '330105123456'],
  ['wide spaces and no-break spaces', '3301　0512 3456', '330105123456'],
  ['unseen characters of a copy', '​330105‎123456﻿', '330105123456'],
  ['capitals, wide and not', 'Ａ-Bc', 'a-bc'],
  ['another hyphen', 'A–77', 'a-77'],
  ['a Chinese name', ' 赵 倩 ', '赵倩'],
])('%s', (_case, typed, name) => expect(signInName(typed)).toBe(name))

const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))

test('property: done twice it changes nothing', () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
      const name = signInName(characters.join(''))
      expect(signInName(name)).toBe(name)
    }),
  )
})
