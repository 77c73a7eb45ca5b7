import { expect, test } from 'vitest'
import { typedOver, wholeName } from './option.ts'

const north = { value: '1', label: '城关市场部', hint: '栗川县营销部' }
const alone = { value: '2', label: '棠州公司', hint: '' }

test.each([
  [north, '城关市场部 · 栗川县营销部'],
  [alone, '棠州公司'],
  [null, ''],
])('%o is shown as %s', (option, words) => expect(wholeName(option)).toBe(words))

test.each([
  ['城关市场部 · 栗川县营销', '城关市场部'],
  ['城关市场部 ·', '城关市场部 ·'],
  ['白鹭', '白鹭'],
  ['', ''],
])('typed %s over it, %s is searched', (text, searched) => expect(typedOver(north, text)).toBe(searched))

test('where nothing is said of a place, what is typed is what is searched', () =>
  expect(typedOver(alone, '棠州公司 · 一')).toBe('棠州公司 · 一'))
