import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeEdits } from './mergeEdits.ts'

const base = { name: '云岭', unit: '条', prices: [10, 12] }

test('what only one of two changed is taken from that one', () => {
  const merged = mergeEdits(base, { ...base, name: '云岭茶' }, { ...base, prices: [10, 13] })
  expect(merged).toEqual({ value: { name: '云岭茶', unit: '条', prices: [10, 13] }, clashing: [] })
})

test('what both changed otherwise is told, and mine stands meanwhile', () => {
  const merged = mergeEdits(base, { ...base, prices: [10, 11] }, { ...base, prices: [10, 13], unit: '盒' })
  expect(merged).toEqual({ value: { name: '云岭', unit: '盒', prices: [10, 11] }, clashing: ['prices'] })
})

test('what both changed alike is no clash', () => {
  const both = { ...base, unit: '盒' }
  expect(mergeEdits(base, both, both)).toEqual({ value: both, clashing: [] })
})

const form = fc.record({ a: fc.integer({ max: 2, min: 0 }), b: fc.string({ maxLength: 1 }), c: fc.boolean() })

test('nothing that I changed is lost, and nothing of theirs that I left alone', () =>
  fc.assert(
    fc.property(form, form, form, (was, mine, theirs) => {
      const { value, clashing } = mergeEdits(was, mine, theirs)
      for (const field of ['a', 'b', 'c'] as const) {
        expect(value[field]).toBe(mine[field] === was[field] ? theirs[field] : mine[field])
        const both = mine[field] !== was[field] && theirs[field] !== was[field]
        expect(clashing.includes(field)).toBe(both && mine[field] !== theirs[field])
      }
    }),
  ))
