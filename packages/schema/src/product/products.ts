import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { listedProducts } from '../brand/access.ts'
import { Brand } from '../brand/brand.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { Product } from './product.ts'
import { productSearch } from './search.ts'

const ProductFilter = builder.inputType('ProductFilter', {
  fields: (t) => ({
    search: t.string({
      description: 'Part of a name, a code or barcode from its beginning; either width of brackets.',
    }),
    brandId: t.globalID({ for: Brand }),
    retired: t.boolean({
      description: 'True: only retired ones; false: none. Not set: all that the viewer lists.',
    }),
  }),
})

type Filter = typeof ProductFilter.$inferInput

function filterWhere(viewer: Viewer, filter: Filter | null | undefined): Prisma.ProductWhereInput {
  return {
    AND: [
      listedProducts(viewer),
      filter?.brandId ? { brandId: filter.brandId.id } : {},
      typeof filter?.retired === 'boolean' ? { retiredAt: filter.retired ? { not: null } : null } : {},
      filter?.search ? productSearch(filter.search) : {},
    ],
  }
}

builder.queryField('products', (t) =>
  t.withAuth({ brands: true }).prismaConnection({
    type: Product,
    cursor: 'id',
    description: 'Products by name.',
    args: { filter: t.arg({ type: ProductFilter }) },
    totalCount: (_connection, { filter }, { db, viewer }) =>
      db.product.count({ where: filterWhere(viewer, filter) }),
    resolve: (query, _root, { filter }, { db, viewer }) =>
      db.product.findMany({
        ...query,
        where: filterWhere(viewer, filter),
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
)
