import {
  type CatalogueRow,
  type CampaignDates,
  dayOfDateColumn,
  type LocalDay,
  pricesUntil,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

const whole = {
  brand: { select: { name: true } },
  prices: { select: { fromDay: true, wholesaleCents: true, retailCents: true } },
  beside: { orderBy: { position: 'asc' }, select: { other: { select: { code: true } } } },
  campaigns: { select: { campaign: true } },
} as const

/** A product as it stands, and as a file has it. `row` is without a day: its price is that of `onDay`. */
export type KnownProduct = {
  id: string
  imageId: string | null
  campaigns: readonly CampaignDates[]
  row: (onDay: LocalDay) => CatalogueRow
}

/** When an import is looked at, and the codes of the pictures that came with it. */
export type Around = { today: LocalDay; now: Date; pictures: readonly string[] }

/** What a row of a file is held against. */
export type Surroundings = Around & {
  products: ReadonlyMap<string, KnownProduct>
  brands: ReadonlySet<string>
  /** Those that are known and those of the file. */
  codes: ReadonlySet<string>
}

/** Every product by its code: a catalogue has some thousands. */
export async function knownProducts(db: DbTransaction): Promise<Map<string, KnownProduct>> {
  const products = await db.product.findMany({
    include: whole,
    orderBy: [{ brand: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
  })
  return new Map(products.map((product) => [product.code, known(product)]))
}

type Row = Awaited<ReturnType<DbTransaction['product']['findMany']>>[number] & {
  brand: { name: string }
  prices: { fromDay: Date; wholesaleCents: number; retailCents: number }[]
  beside: { other: { code: string } }[]
  campaigns: { campaign: CampaignDates }[]
}

function known(product: Row): KnownProduct {
  const prices = product.prices.map((price) => ({ ...price, fromDay: dayOfDateColumn(price.fromDay) }))
  const { code, name, nicknames, unit, description, customerWords } = product
  return {
    ...{ id: product.id, imageId: product.imageId },
    campaigns: product.campaigns.map(({ campaign }) => campaign),
    row: (onDay) => {
      const [price] = pricesUntil(prices, onDay)
      return {
        ...{ code, name, nicknames, unit, description, customerWords, brand: product.brand.name },
        nameEn: product.nameEn ?? '',
        unitEn: product.unitEn ?? '',
        descriptionEn: product.descriptionEn ?? '',
        customerWordsEn: product.customerWordsEn ?? '',
        packBarcode: product.packBarcode ?? '',
        cartonBarcode: product.cartonBarcode ?? '',
        wholesaleCents: price?.wholesaleCents ?? null,
        retailCents: price?.retailCents ?? null,
        priceFrom: null,
        launchedOn: product.launchedOn && dayOfDateColumn(product.launchedOn),
        beside: product.beside.map(({ other }) => other.code),
        retired: product.retiredAt !== null,
      }
    },
  }
}
