import { expect, test } from 'vitest'
import { InvalidInput, together } from './refusal.ts'

const fault = (field: string, words = field) => new InvalidInput(field, { 'zh-CN': words, en: words })

test('no faults are no refusal', () => expect(together(null, null)).toBeNull())

test('the first fault is the refusal, the others come with it', () => {
  const refusal = together(null, fault('name'), null, fault('unit'), fault('code'))
  expect(refusal?.field).toBe('name')
  expect(refusal?.others.map(({ field }) => field)).toEqual(['unit', 'code'])
})

test('of a field the first fault is told, also where faults were put together before', () => {
  const inner = together(fault('price', 'none'), fault('unit'))
  const refusal = together(inner, fault('price', 'below cost'), fault('code'))
  expect([refusal!, ...refusal!.others].map(({ field, words }) => [field, words.en])).toEqual([
    ['price', 'none'],
    ['unit', 'unit'],
    ['code', 'code'],
  ])
})
