import { addDays, checkDigitOf, dateColumnOf, type DatedPrice } from '@kewo/domain'
import { companyAge } from './company.ts'
import type { Demo } from './demo.ts'
import { pricesOf, writePrices } from './prices.ts'
import { catalogue, type CatalogueBrand, type CatalogueProduct } from './texts/catalogue/index.ts'
import { customerWords } from './texts/catalogue/customerWords.ts'
import type { WriteRows } from './writeRows.ts'

export type DemoBrand = Omit<CatalogueBrand, 'products'> & { id: string; createdAt: Date }

export type DemoProduct = CatalogueProduct & {
  id: string
  code: string
  brand: DemoBrand
  /** Place among the products of its brand, from 0. */
  index: number
  packBarcode: string
  cartonBarcode: string
  wholesaleCents: number
  retailCents: number
  /** The oldest first; `wholesaleCents` and `retailCents` are of today. */
  prices: readonly DatedPrice[]
  createdAt: Date
}

export function makeCatalogue(demo: Demo): { brands: DemoBrand[]; products: DemoProduct[] } {
  const id = demo.ids('catalogue')
  const made = catalogue.map(({ products, ...brand }, brandIndex) => {
    const createdAt = demo.at(3 - companyAge, `10:${10 + brandIndex}`)
    const own: DemoBrand = { ...brand, id: id(createdAt), createdAt }
    const ownProducts = products.map((product, index): DemoProduct => {
      const launched = product.launchedDaysAgo
      const madeAt =
        launched === undefined ? demo.at(4 - companyAge, `10:${10 + index}`) : demo.at(-launched - 3, '10:10')
      const number = (brandIndex + 1) * 100 + index * 10
      const today = {
        wholesaleCents: Math.round(product.wholesale * 100),
        retailCents: Math.round(product.retail * 100),
      }
      return {
        ...product,
        ...{ id: id(madeAt), code: `KW${String(number + 10_000)}`, brand: own, index, createdAt: madeAt },
        ...{ packBarcode: barcode(number), cartonBarcode: barcode(number + 1) },
        ...today,
        prices: pricesOf(demo, brandIndex + index, today, launched),
      }
    })
    return { brand: own, products: ownProducts }
  })
  return { brands: made.map(({ brand }) => brand), products: made.flatMap(({ products }) => products) }
}

/** Numbers from 29 belong to nobody: GS1 leaves them to each company for its own use. */
function barcode(number: number): string {
  const digits = `2990${String(number).padStart(8, '0')}`
  return `${digits}${checkDigitOf(digits)}`
}

/** `imageOf` names the picture of each brand and product. */
export async function writeCatalogue(
  demo: Demo,
  write: WriteRows,
  { brands, products }: { brands: readonly DemoBrand[]; products: readonly DemoProduct[] },
  imageOf: (item: DemoBrand | DemoProduct) => string,
): Promise<void> {
  await write(
    'Brand',
    brands.map((brand) => {
      const { id, name, nameEn, category, description, descriptionEn, createdAt } = brand
      const texts = { name, nameEn, category, description, descriptionEn }
      return { id, ...texts, imageId: imageOf(brand), createdAt, updatedAt: createdAt }
    }),
  )
  await write(
    'Product',
    products.map((product) => {
      const {
        id,
        code,
        name,
        nameEn,
        nicknames = [],
        description,
        descriptionEn,
        createdAt,
        launchedDaysAgo,
      } = product
      const { packBarcode, cartonBarcode } = product
      const launchedOn =
        launchedDaysAgo === undefined ? null : dateColumnOf(addDays(demo.today, -launchedDaysAgo))
      return {
        ...{
          id,
          code,
          name,
          nameEn,
          nicknames: [...nicknames],
          description,
          descriptionEn,
          customerWords: customerWords[name]?.words[0] ?? '',
          customerWordsEn: customerWords[name]?.words[1] ?? null,
          brandId: product.brand.id,
        },
        ...{ unit: product.unit[0], unitEn: product.unit[1] },
        ...{ packBarcode, cartonBarcode, imageId: imageOf(product), launchedOn },
        retiredAt: product.retired ? demo.at(-47, '16:30') : null,
        ...{ createdAt, updatedAt: createdAt },
      }
    }),
  )
  await writePrices(demo, write, products)
  const named = new Map(products.map((product) => [product.name, product.id]))
  await write(
    'ProductBeside',
    products.flatMap(({ id, name }) =>
      (customerWords[name]?.beside ?? []).map((other, position) => ({
        productId: id,
        besideId: named.get(other)!,
        position,
      })),
    ),
  )
}

/** What the shop of the demo has put where it finds it at once. */
export const favouritesOf = (demo: Demo, shop: { id: string }, products: readonly DemoProduct[]) =>
  products
    .filter(({ name }) => favouriteNames.includes(name))
    .map(({ id }, index) => ({ retailerId: shop.id, productId: id, addedAt: demo.at(-20 + index, '19:40') }))

const favouriteNames = ['云岭·秋霁', '清泉 湖蓝', '江雾 清爽 500毫升']
