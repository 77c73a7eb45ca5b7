import { marginCents, type Prices, readCents } from '@kewo/domain'

/** Prices as typed, in yuan. */
export type PriceDraft = { wholesale: string; retail: string }

export const emptyPrice: PriceDraft = { wholesale: '', retail: '' }

/** What the rule judges; a price that is no number, or none at all, is not above nought. */
export const pricesTyped = ({ wholesale, retail }: PriceDraft): Prices => ({
  wholesaleCents: readCents(wholesale) ?? 0,
  retailCents: readCents(retail) ?? 0,
})

/** What a shop earns as it is typed; null while a price is missing. */
export function typedMargin(draft: PriceDraft): { cents: number; percent: number } | null {
  const prices = pricesTyped(draft)
  if (!(prices.wholesaleCents > 0) || !(prices.retailCents > 0)) return null
  const cents = marginCents(prices)
  return { cents, percent: Math.round((cents / prices.retailCents) * 1000) / 10 }
}
