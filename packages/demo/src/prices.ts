import { addDays, dateColumnOf, type DatedPrice, firstPriceDay, type Prices } from '@kewo/domain'
import type { Demo } from './demo.ts'
import type { WriteRows } from './writeRows.ts'

/** Days before today on which the prices of every third product changed, in turns. */
const changes = [[29], [96, 311], [12], [180]] as const
/** One product's price is set already for a day to come. */
const coming = { index: 2, inDays: 12 }

/** Every price of a product, the oldest first. The one of today is what the catalogue says. */
export function pricesOf(demo: Demo, index: number, today: Prices, launchedDaysAgo?: number): DatedPrice[] {
  const days = index % 3 === 1 ? changes[Math.floor(index / 3) % changes.length]! : []
  const since = days.filter((day) => launchedDaysAgo === undefined || day < launchedDaysAgo)
  const held = [0, ...since].map((_, step) => lowered(today, step)).toReversed()
  const from = [firstPriceDay, ...since.toReversed().map((day) => addDays(demo.today, -day))]
  const next =
    index === coming.index ? [{ ...lowered(today, -1), fromDay: addDays(demo.today, coming.inDays) }] : []
  return [...held.map((prices, at) => ({ ...prices, fromDay: from[at]! })), ...next]
}

/** So many rises ago: each by two per cent of the wholesale price, and of what shops are meant to ask as well. */
const lowered = ({ wholesaleCents, retailCents }: Prices, steps: number): Prices => {
  const rise = Math.max(10, Math.round((wholesaleCents * 0.02) / 10) * 10)
  return { wholesaleCents: wholesaleCents - steps * rise, retailCents: retailCents - steps * rise }
}

type Priced = { id: string; prices: readonly DatedPrice[]; createdAt: Date }

export function writePrices(demo: Demo, write: WriteRows, products: readonly Priced[]): Promise<void> {
  const newId = demo.ids('prices')
  return write(
    'ProductPrice',
    products.flatMap(({ id, prices, createdAt }) =>
      prices.map(({ fromDay, ...price }) => ({
        ...price,
        id: newId(createdAt),
        productId: id,
        fromDay: dateColumnOf(fromDay),
        createdAt,
      })),
    ),
  )
}
