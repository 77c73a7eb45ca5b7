import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedPrices, priceChangeKinds, readPriceChange } from './changedPrices.ts'

const same = { kind: 'SAME', amount: 0 } as const

describe('a change as typed', () => {
  test.each([
    ['SET', '188', 18_800],
    ['MORE', '2.5元', 250],
    ['LESS', '¥10', 1_000],
    ['MORE_PERCENT', '2.5', 250],
    ['LESS_PERCENT', '３％', 300],
    ['SAME', '', 0],
  ] as const)('%s %s', (kind, typed, amount) =>
    expect(readPriceChange(kind, typed)).toEqual({ kind, amount }),
  )

  test.each([
    ['SET', ''],
    ['MORE', '0'],
    ['MORE', '二十'],
    ['LESS', '-3'],
    ['MORE_PERCENT', '1.234'],
    ['LESS_PERCENT', '100'],
  ] as const)('%s %s is none', (kind, typed) => expect(readPriceChange(kind, typed)).toBeNull())
})

describe('what becomes of a price', () => {
  const wholesale = (kind: (typeof priceChangeKinds)[number], amount: number) =>
    changedPrices(
      { wholesaleCents: 18_850, retailCents: 20_000 },
      { wholesale: { kind, amount }, retail: same },
    ).wholesaleCents

  test.each([
    ['SAME', 7, 18_850],
    ['SET', 19_000, 19_000],
    ['MORE', 150, 19_000],
    ['LESS', 850, 18_000],
    // 193.2125 yuan.
    ['MORE_PERCENT', 250, 19_320],
    ['LESS_PERCENT', 1_000, 16_970],
  ] as const)('%s %s', (kind, amount, cents) => expect(wholesale(kind, amount)).toBe(cents))
})

test('property: prices stay whole cents, a share leaves whole jiao, and the dearer of two products stays no cheaper', () => {
  const cents = fc.integer({ min: 1, max: 100_000_000 })
  const change = fc.record({
    kind: fc.constantFrom(...priceChangeKinds),
    amount: fc.integer({ min: 1, max: 9_999 }),
  })
  fc.assert(
    fc.property(cents, cents, change, (one, other, wholesale) => {
      const after = (wholesaleCents: number) =>
        changedPrices({ wholesaleCents, retailCents: 1 }, { wholesale, retail: same })
      const [low, high] = [after(Math.min(one, other)), after(Math.max(one, other))]
      expect(Number.isInteger(low.wholesaleCents)).toBe(true)
      expect(high.wholesaleCents).toBeGreaterThanOrEqual(low.wholesaleCents)
      expect(low.retailCents).toBe(1)
      if (wholesale.kind.endsWith('PERCENT')) expect(Math.abs(low.wholesaleCents % 10)).toBe(0)
    }),
  )
})
