import type { Brand, Db, Prisma, Product } from '@kewo/db'
import { next } from './next.ts'

export function makeBrand(db: Db, over: Partial<Prisma.BrandUncheckedCreateInput> = {}): Promise<Brand> {
  return db.brand.create({ data: { name: `品牌 ${next()}`, category: 'BEVERAGE', ...over } })
}

export async function makeProduct(
  db: Db,
  over: Partial<Prisma.ProductUncheckedCreateInput> = {},
): Promise<Product> {
  const number = next()
  const brandId = over.brandId ?? (await makeBrand(db)).id
  return db.product.create({
    data: {
      code: `P${String(number).padStart(6, '0')}`,
      name: `品规 ${number}`,
      unit: '条',
      wholesaleCents: 10_000,
      retailCents: 12_000,
      ...over,
      brandId,
    },
  })
}
