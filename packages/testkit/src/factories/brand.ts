import type { Brand, Db, Prisma, Product } from '@kewo/db'
import { next } from './next.ts'

export function makeBrand(db: Db, over: Partial<Prisma.BrandUncheckedCreateInput> = {}): Promise<Brand> {
  return db.brand.create({ data: { name: `品牌 ${next()}`, category: 'BEVERAGE', ...over } })
}

type Prices = { wholesaleCents: number; retailCents: number }

/** With one price, which holds from the first. */
export async function makeProduct(
  db: Db,
  {
    wholesaleCents = 10_000,
    retailCents = 12_000,
    ...over
  }: Partial<Prisma.ProductUncheckedCreateInput & Prices> = {},
): Promise<Product> {
  const number = next()
  const first = { fromDay: new Date('1900-01-01'), wholesaleCents, retailCents }
  const brandId = over.brandId ?? (await makeBrand(db)).id
  return db.product.create({
    data: {
      code: `P${String(number).padStart(6, '0')}`,
      name: `品规 ${number}`,
      unit: '条',
      prices: { create: first },
      ...over,
      brandId,
    },
  })
}
