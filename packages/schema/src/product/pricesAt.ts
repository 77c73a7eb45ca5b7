import { type LocalDay, dayOfDateColumn } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { wholeProduct } from './product.ts'

/** A product with all that its edition is made of. */
export const withPrices = (id: string) => (db: DbTransaction) =>
  db.product.findUnique({ where: { id }, include: wholeProduct })

type WithPrices = NonNullable<Awaited<ReturnType<ReturnType<typeof withPrices>>>>
type PriceAt = { priceFromDay: LocalDay | null; wholesaleCents: number | null; retailCents: number | null }

/** The price that was set for this very day, in the words of the audit log; nothing where none was. */
export function pricesAt({ prices }: WithPrices, day: LocalDay): PriceAt {
  const price = prices.find(({ fromDay }) => dayOfDateColumn(fromDay) === day)
  if (!price) return { priceFromDay: null, wholesaleCents: null, retailCents: null }
  return { priceFromDay: day, wholesaleCents: price.wholesaleCents, retailCents: price.retailCents }
}
