/** How a brand goes by itself: quickly, steadily, or only with somebody who tells of it. */
export const brandPaces = ['FAST', 'STEADY', 'SLOW'] as const
export type BrandPace = (typeof brandPaces)[number]

/** The brands that make up so much of all order lines, the most ordered first, are fast; up to the second they are steady. */
const upTo = { FAST: 0.6, STEADY: 0.88 } as const

/** Order lines of a brand in a period: a line is one product that one shop was given in one week, so that cartons and bottles weigh alike. */
export type BrandOrders = { brandId: string; lines: number }

export type PacedBrand = BrandOrders & { pace: BrandPace }

/** Each brand with its pace, the most ordered first. Where nothing was ordered nobody can tell: all are steady. */
export function pacedBrands(orders: readonly BrandOrders[]): PacedBrand[] {
  const all = orders.reduce((sum, { lines }) => sum + lines, 0)
  let before = 0
  return orders.toSorted(mostFirst).map((brand) => {
    const share = all === 0 ? upTo.FAST : before / all
    before += brand.lines
    return { ...brand, pace: share < upTo.FAST ? 'FAST' : share < upTo.STEADY ? 'STEADY' : 'SLOW' }
  })
}

const mostFirst = (one: BrandOrders, other: BrandOrders) =>
  other.lines - one.lines || (one.brandId < other.brandId ? -1 : 1)
