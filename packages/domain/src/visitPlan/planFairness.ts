import type { MarketType } from '../retailer/marketType.ts'
import { type Share, tooFarApart } from '../routing/fairShares.ts'

/** How far the visits made ÷ owed, and the shops visited at all, of two groups may be apart. */
export const mostApart = 0.1

type Kind = { marketType: MarketType; small: boolean }

/** By what shops are set against each other: rural against urban, small against the others. */
export const fairPairs: readonly ((shop: Kind) => boolean)[] = [
  ({ marketType }) => marketType === 'RURAL',
  ({ small }) => small,
]

/** How a group of shops fares in a plan: shops owed a visit that could be made, and their visits. */
export type GroupShares = { shops: Share; visits: Share }

/** How the shops for which `isIn` holds fare. */
export function groupShares<Shop extends Kind & { made: number; owed: number }>(
  shops: readonly Shop[],
  isIn: (shop: Shop) => boolean,
): GroupShares {
  const group = shops.filter(isIn)
  const sum = (of: (shop: Shop) => number) => group.reduce((total, shop) => total + of(shop), 0)
  return {
    shops: { made: sum(({ made }) => Number(made > 0)), of: group.length },
    visits: { made: sum(({ made }) => made), of: sum(({ owed }) => owed) },
  }
}

/** Whether neither of two groups is left behind the other. */
export function areFair(one: GroupShares, other: GroupShares): boolean {
  return (
    tooFarApart(one.shops, other.shops, mostApart) <= 0 &&
    tooFarApart(one.visits, other.visits, mostApart) <= 0
  )
}
