import type { Db, Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { listedProducts } from '../brand/access.ts'
import { Brand } from '../brand/brand.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { Product } from './product.ts'
import { searchProducts } from './search.ts'

const ProductFilter = builder.inputType('ProductFilter', {
  fields: (t) => ({
    search: t.string({
      description:
        'Words of the name, nickname, code, barcode, brand or category, in any order; also by pinyin or its initials.',
    }),
    brandId: t.globalID({ for: Brand }),
    retired: t.boolean({
      description: 'True: only retired ones; false: none. Not set: all that the viewer lists.',
    }),
  }),
})

type Filter = typeof ProductFilter.$inferInput

async function filterWhere(
  db: Db,
  viewer: Viewer,
  filter: Filter | null | undefined,
): Promise<Prisma.ProductWhereInput> {
  return {
    AND: [
      listedProducts(viewer),
      filter?.brandId ? { brandId: filter.brandId.id } : {},
      typeof filter?.retired === 'boolean' ? { retiredAt: filter.retired ? { not: null } : null } : {},
      await searchProducts(db, filter?.search, listedProducts(viewer)),
    ],
  }
}

builder.queryField('products', (t) =>
  t.withAuth({ brands: true }).prismaConnection({
    type: Product,
    cursor: 'id',
    description: 'Products by name.',
    args: { filter: t.arg({ type: ProductFilter }) },
    totalCount: async (_connection, { filter }, { db, viewer }) =>
      db.product.count({ where: await filterWhere(db, viewer, filter), ...bounded }),
    resolve: async (query, _root, { filter }, { db, viewer }) =>
      db.product.findMany({
        ...query,
        where: await filterWhere(db, viewer, filter),
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
)
