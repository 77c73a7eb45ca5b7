import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { addressKey } from './addressKey.ts'

test.each<[string, string, string]>([
  ['full-width numerals', '春風路３４６號１樓', '春風路346號1樓'],
  ['Chinese numerals digit by digit', '春風路三四六號一樓', '春風路346號1樓'],
  ['Chinese numerals with units', '春風路三百四十六號', '春風路346號'],
  ['Chinese with a full-width zero', '春風路三四０號', '春風路340號'],
  ['tens without a one', '春風路十九號', '春風路19號'],
  ['a zero between', '春風路一百零五號', '春風路105號'],
  ['之 for a dash', '春風路26之1號', '春風路26-1號'],
  ['floor as F', '春風路8號一Ｆ', '春風路8號1樓'],
  ['simplified number and floor', '春風路8号1楼', '春風路8號1樓'],
  ['台 for 臺, 巿 for 市', '台北巿春風路8號', '臺北市春風路8號'],
  ['spaces and brackets', '春風路 8 號（１樓）', '春風路8號1樓'],
  ['enumeration comma', '春風路8、10號', '春風路8,10號'],
  ['letter case and a full stop', '12 Main St.', '12 MAIN ST'],
])('%s', (_case, one, other) => {
  expect(addressKey(one)).toBe(addressKey(other))
})

test.each<[string, string, string]>([
  ['two house numbers are not one', '春風路8、10號', '春風路810號'],
  ['a full stop between two house numbers', '春風路9．101號', '春風路9101號'],
  ['a house number with a dash', '春風路8-10號', '春風路810號'],
  ['another floor', '春風路8號1樓', '春風路8號2樓'],
])('differs: %s', (_case, one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other))
})

const chinese = Array.from('〇一二三四五六七八九')
const digitByDigit = (n: number) => String(n).replace(/\d/g, (digit) => chinese[Number(digit)] ?? '')
const fullWidth = (n: number) =>
  String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
function withUnits(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10]
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : ''
  return `${hundreds ? chinese[hundreds] + '百' : ''}${gap}${tens ? chinese[tens] + '十' : ''}${ones ? chinese[ones] : ''}`
}

test('a number has one key however it is written', () => {
  assert(
    property(integer({ min: 1, max: 999 }), (n) => {
      const keys = [String(n), fullWidth(n), digitByDigit(n), withUnits(n)].map((text) =>
        addressKey(`春風路${text}號`),
      )
      expect(new Set(keys).size).toBe(1)
    }),
  )
})
