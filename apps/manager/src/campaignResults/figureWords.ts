import { countWords } from '@kewo/domain'
import { formatMoney } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import type { Effect } from './comparison.ts'

/** How a figure is said: units with one decimal, shares in percent, cents as money in whole yuan. */
export type Said = (value: number) => string

const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** English would need the plural of a unit that somebody has typed: there it stands in the heading alone. */
export const saidUnits =
  (unit: string): Said =>
  (value) => {
    const number = oneDecimal.format(Math.abs(value))
    return textIn(`${number} ${unit}`, number)
  }
export const saidShare: Said = (value) => `${Math.round(Math.abs(value) * 100)}%`
export const saidOfHundred: Said = (value) =>
  m.campaignResults_ofHundred({ count: countWords(Math.round(Math.abs(value) * 100)) })
export const saidMoney: Said = (value) =>
  formatMoney(Math.round(Math.abs(value) / 100) * 100, { short: true })

/** A difference with its direction: more or less. */
export const directed = (value: number, said: Said): string =>
  value < 0
    ? m.campaignResults_less({ figure: said(value) })
    : m.campaignResults_more({ figure: said(value) })

/** From the one end to the other; the direction is said where it differs, or is not that of the sentence. */
export const rangeWords = ({ low, high }: Effect, said: Said): string =>
  low >= 0
    ? m.campaignResults_range({ low: said(low), high: said(high) })
    : high <= 0
      ? m.campaignResults_range({ low: said(high), high: said(low) })
      : m.campaignResults_range({ low: directed(low, said), high: directed(high, said) })
