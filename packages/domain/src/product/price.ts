import { InvalidInput, Refusal } from '../refusal.ts'
import { type LocalDay, daysBetween } from '../time/localDay.ts'
import type { Prices } from './margin.ts'

/** Prices with the first day on which they hold, in the company's time zone. */
export type DatedPrice = Prices & { fromDay: LocalDay }

/** From when the first price of a product holds: from the first, so that no day is without a price. */
export const firstPriceDay: LocalDay = '1900-01-01'

/** How far ahead a price may be set, in days: a slip in the year is no price. */
export const farthestPriceDays = 730

/**
 * What holds on a day, the newest first: the price whose day is the latest that has come, then those it came after. A price
 * holds until the day of the next one, so two never hold at once.
 */
export function pricesUntil<Price extends { fromDay: LocalDay }>(
  prices: readonly Price[],
  day: LocalDay,
): Price[] {
  return prices
    .filter(({ fromDay }) => fromDay <= day)
    .toSorted((one, other) => other.fromDay.localeCompare(one.fromDay))
}

/** Why no price may be set from this day; null where it may. What shops were told before today stays. */
export function whyNotPriceDay(fromDay: LocalDay, today: LocalDay): InvalidInput | null {
  if (fromDay < today)
    return new InvalidInput('fromDay', {
      'zh-CN': '新价格最早从今天起执行；之前的价格店主已经看到了，不能改。',
      en: 'A new price can hold from today at the earliest; what shops were told before stays.',
    })
  if (daysBetween(today, fromDay) <= farthestPriceDays) return null
  return new InvalidInput('fromDay', {
    'zh-CN': '最多提前两年定价，请核对年份。',
    en: 'A price can be set two years ahead at most. Please check the year.',
  })
}

/** The price holds already: shops have seen it, so it can only be followed by another. */
export class PriceHolds extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个价格已经开始执行，店主已经看到，不能撤销。需要调整，请另定一个新价格。',
      en: 'This price holds already and shops have seen it, so it can’t be taken back. Please set a new one instead.',
    })
  }
}

export const whyNotTakeBackPrice = (fromDay: LocalDay, today: LocalDay): PriceHolds | null =>
  fromDay <= today ? new PriceHolds() : null
