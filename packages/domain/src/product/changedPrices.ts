import { readCents } from '../words/readNumber.ts'
import type { Prices } from './margin.ts'

/** How one price of several products is changed: not at all, to a sum, by a sum, by a share. */
export const priceChangeKinds = ['SAME', 'SET', 'MORE', 'LESS', 'MORE_PERCENT', 'LESS_PERCENT'] as const
export type PriceChangeKind = (typeof priceChangeKinds)[number]

/** `amount`: integer cents, or hundredths of a percent; what it is of SAME does not matter. */
export type PriceChange = { kind: PriceChangeKind; amount: number }

const isShare = (kind: PriceChangeKind): boolean => kind === 'MORE_PERCENT' || kind === 'LESS_PERCENT'

/** A change as typed: `12.50` yuan, `2.5` or `2.5%`. Null while the amount is missing, is none, or is more than all of a price. */
export function readPriceChange(kind: PriceChangeKind, typed: string): PriceChange | null {
  if (kind === 'SAME') return { kind, amount: 0 }
  const amount = readCents(isShare(kind) ? typed.replace(/[%％]\s*$/, '') : typed)
  if (amount === null || !(amount > 0)) return null
  return kind === 'LESS_PERCENT' && amount >= 10_000 ? null : { kind, amount }
}

/** What becomes of a price, in integer cents. By a share it comes out in whole jiao, as prices in this trade are. */
function changedCents(cents: number, { kind, amount }: PriceChange): number {
  switch (kind) {
    case 'SAME':
      return cents
    case 'SET':
      return amount
    case 'MORE':
      return cents + amount
    case 'LESS':
      return cents - amount
    case 'MORE_PERCENT':
      return inJiao(cents * (10_000 + amount))
    case 'LESS_PERCENT':
      return inJiao(cents * (10_000 - amount))
  }
}

/** Of ten-thousandths of a cent. */
const inJiao = (tenThousandths: number): number => Math.round(tenThousandths / 100_000) * 10

/** Both prices of a product after a change; whether they may stand is for `whyNotPrices`. */
export const changedPrices = (
  { wholesaleCents, retailCents }: Prices,
  changes: { wholesale: PriceChange; retail: PriceChange },
): Prices => ({
  wholesaleCents: changedCents(wholesaleCents, changes.wholesale),
  retailCents: changedCents(retailCents, changes.retail),
})
