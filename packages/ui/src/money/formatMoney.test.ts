import { describe, expect, it } from 'vitest'
import { formatMoney } from './formatMoney.ts'

describe('formatMoney', () => {
  it.each([
    [1200, '¥12.00'],
    [0, '¥0.00'],
    [-0, '¥0.00'],
    [5, '¥0.05'],
    [50, '¥0.50'],
    [-1205, '−¥12.05'],
    [123_456_789, '¥1,234,567.89'],
    [Number.MAX_SAFE_INTEGER, '¥90,071,992,547,409.91'],
  ])('%d cents is %s', (cents, words) => expect(formatMoney(cents)).toBe(words))

  it('may leave out what is nothing', () => {
    expect(formatMoney(6000, { short: true })).toBe('¥60')
    expect(formatMoney(6050, { short: true })).toBe('¥60.50')
  })

  it('may say that it is a gain', () => {
    expect(formatMoney(6000, { sign: true })).toBe('+¥60.00')
    expect(formatMoney(-6000, { sign: true })).toBe('−¥60.00')
    expect(formatMoney(0, { sign: true })).toBe('¥0.00')
  })

  it.each([[0.5], [Number.NaN], [Number.POSITIVE_INFINITY]])('refuses %d', (cents) => {
    expect(() => formatMoney(cents)).toThrow(RangeError)
  })
})
