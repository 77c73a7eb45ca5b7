import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { productSearch } from '../product/search.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { listedBrands } from './access.ts'
import { Brand, BrandCategory } from './brand.ts'

const BrandFilter = builder.inputType('BrandFilter', {
  fields: (t) => ({
    search: t.string({
      description:
        'Part of the name of a brand, or of the name, code or barcode of a product of it; brackets and letters in either width.',
    }),
    category: t.field({ type: BrandCategory }),
    retired: t.boolean({
      description: 'True: only retired ones; false: none. Not set: all that the viewer lists.',
    }),
  }),
})

type Filter = typeof BrandFilter.$inferInput

function filterWhere(viewer: Viewer, filter: Filter | null | undefined): Prisma.BrandWhereInput {
  const search = filter?.search
  return {
    AND: [
      listedBrands(viewer),
      filter?.category ? { category: filter.category } : {},
      typeof filter?.retired === 'boolean' ? { retiredAt: filter.retired ? { not: null } : null } : {},
      search
        ? {
            OR: [
              { name: { contains: search, mode: 'insensitive' } },
              { nameEn: { contains: search, mode: 'insensitive' } },
              { products: { some: productSearch(search) } },
            ],
          }
        : {},
    ],
  }
}

builder.queryField('brands', (t) =>
  t.withAuth({ brands: true }).prismaConnection({
    type: Brand,
    cursor: 'id',
    description: 'Brands by name, those still sold first.',
    args: { filter: t.arg({ type: BrandFilter }) },
    totalCount: (_connection, { filter }, { db, viewer }) =>
      db.brand.count({ where: filterWhere(viewer, filter) }),
    resolve: (query, _root, { filter }, { db, viewer }) =>
      db.brand.findMany({
        ...query,
        where: filterWhere(viewer, filter),
        orderBy: [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
      }),
  }),
)
