/** What a product costs the shop and is meant to sell for, in integer cents (分) for one unit. */
export type Prices = { wholesaleCents: number; retailCents: number }

/**
 * 毛利: what one unit leaves the shop, in integer cents: suggested retail price minus wholesale price.
 * Negative when the shop would lose by selling it; such a product cannot be saved.
 */
export function marginCents({ wholesaleCents, retailCents }: Prices): number {
  return retailCents - wholesaleCents
}

/** The margin as a share of the suggested retail price, 0-1; 0 without a retail price. */
export function marginShare(prices: Prices): number {
  return prices.retailCents > 0 ? marginCents(prices) / prices.retailCents : 0
}
