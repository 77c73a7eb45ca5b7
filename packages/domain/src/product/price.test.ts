import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/localDay.ts'
import {
  farthestPriceDays,
  firstPriceDay,
  pricesUntil,
  whyNotPriceDay,
  whyNotTakeBackPrice,
} from './price.ts'

const price = (fromDay: string, wholesaleCents: number) => ({ fromDay, wholesaleCents, retailCents: 20_000 })

test('a price holds from its day until the day of the next', () => {
  const prices = [price('2026-12-01', 3), price(firstPriceDay, 1), price('2026-11-01', 2)]
  const on = (day: string) => pricesUntil(prices, day).map(({ wholesaleCents }) => wholesaleCents)
  expect(on('2026-10-31')).toEqual([1])
  expect(on('2026-11-01')).toEqual([2, 1])
  expect(on('2026-11-30')).toEqual([2, 1])
  expect(on('2026-12-01')).toEqual([3, 2, 1])
})

test('property: from one day to the next the price changes only on the first day of one', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 12 })
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 41 }), (offsets, at) => {
      const start = '2026-11-01'
      const prices = [
        price(firstPriceDay, 1),
        ...offsets.map((offset) => price(addDays(start, offset), offset)),
      ]
      const held = (offset: number) => pricesUntil(prices, addDays(start, offset))[0]
      expect(held(at)).toBeDefined()
      expect(held(at) === held(at - 1)).toBe(!offsets.includes(at))
    }),
  )
})

describe('from which day a price may hold', () => {
  test.each([
    ['2026-11-29', 'fromDay'],
    ['2026-11-30', null],
    ['2026-12-01', null],
    [addDays('2026-11-30', farthestPriceDays), null],
    [addDays('2026-11-30', farthestPriceDays + 1), 'fromDay'],
  ])('%s', (day, field) => expect(whyNotPriceDay(day, '2026-11-30')?.field ?? null).toBe(field))
})

test('what holds is not taken back', () => {
  expect(whyNotTakeBackPrice('2026-11-30', '2026-11-30')?.name).toBe('PriceHolds')
  expect(whyNotTakeBackPrice('2026-12-01', '2026-11-30')).toBeNull()
})
