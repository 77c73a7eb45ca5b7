import { categoriesNamed } from '@kewo/domain/search'
import type { Db, Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { type AskOfWord, searching } from '../search/searching.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { listedBrands, listedProducts } from './access.ts'
import { Brand, BrandCategory } from './brand.ts'

const BrandFilter = builder.inputType('BrandFilter', {
  fields: (t) => ({
    search: t.string({
      description:
        'Words of the name or category of a brand, or of the name, nickname, code or barcode of a product of it; also by pinyin or its initials.',
    }),
    category: t.field({ type: BrandCategory }),
    retired: t.boolean({
      description: 'True: only retired ones; false: none. Not set: all that the viewer lists.',
    }),
  }),
})

type Filter = typeof BrandFilter.$inferInput

/** A brand holds a word itself, or one of its products on the lists of the viewer does. */
export const askBrand =
  (viewer: Viewer): AskOfWord<Prisma.BrandWhereInput> =>
  (holds, word) => ({
    OR: [
      holds,
      { category: { in: categoriesNamed(word) } },
      { products: { some: { AND: [listedProducts(viewer), holds] } } },
    ],
  })

async function filterWhere(
  db: Db,
  viewer: Viewer,
  filter: Filter | null | undefined,
): Promise<Prisma.BrandWhereInput> {
  return {
    AND: [
      listedBrands(viewer),
      filter?.category ? { category: filter.category } : {},
      typeof filter?.retired === 'boolean' ? { retiredAt: filter.retired ? { not: null } : null } : {},
      await searching(filter?.search, askBrand(viewer), (found) =>
        db.brand.findFirst({ where: { AND: [listedBrands(viewer), found] }, select: { id: true } }),
      ),
    ],
  }
}

builder.queryField('brands', (t) =>
  t.withAuth({ brands: true }).prismaConnection({
    type: Brand,
    cursor: 'id',
    description: 'Brands by name, those still sold first.',
    args: { filter: t.arg({ type: BrandFilter }) },
    totalCount: async (_connection, { filter }, { db, viewer }) =>
      db.brand.count({ where: await filterWhere(db, viewer, filter), ...bounded }),
    resolve: async (query, _root, { filter }, { db, viewer }) =>
      db.brand.findMany({
        ...query,
        where: await filterWhere(db, viewer, filter),
        orderBy: [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
      }),
  }),
)
