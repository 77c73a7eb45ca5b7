import { addDays, dateColumnOf, spellingsOfBarcode } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { code } from '../builder/typedText.ts'
import { listedProducts } from '../brand/access.ts'
import { Brand } from '../brand/brand.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { todayOf } from './price.ts'
import { Product } from './product.ts'
import { searchProducts } from './search.ts'

const ProductFilter = builder.inputType('ProductFilter', {
  fields: (t) => ({
    search: t.string({
      description:
        'Words of the name, nickname, code, barcode, brand or category, in any order; also by pinyin or its initials.',
    }),
    brandId: t.globalID({ for: Brand }),
    barcode: t.string({
      ...code,
      description: 'Of the pack or the carton, with zeros before it or without; finds one product or none.',
    }),
    favourite: t.boolean({ description: 'True: only favourites of the shop that asks; none for staff.' }),
    isNew: t.boolean({ description: 'True: only what has come out within the last 31 days.' }),
    retired: t.boolean({
      description: 'True: only retired ones; false: none. Not set: all that the viewer lists.',
    }),
  }),
})

type Filter = typeof ProductFilter.$inferInput

async function filterWhere(
  { db, viewer, ...clock }: SignedIn,
  filter: Filter | null | undefined,
): Promise<Prisma.ProductWhereInput> {
  return {
    AND: [
      listedProducts(viewer),
      filter?.brandId ? { brandId: filter.brandId.id } : {},
      filter?.barcode ? withBarcode(filter.barcode) : {},
      filter?.favourite ? favouritesOf(viewer) : {},
      filter?.isNew ? launchedLately(todayOf(clock)) : {},
      typeof filter?.retired === 'boolean' ? { retiredAt: filter.retired ? { not: null } : null } : {},
      await searchProducts(db, filter?.search, listedProducts(viewer)),
    ],
  }
}

const withBarcode = (barcode: string): Prisma.ProductWhereInput => {
  const same = { in: spellingsOfBarcode(barcode) }
  return { OR: [{ packBarcode: same }, { cartonBarcode: same }] }
}

const favouritesOf = (viewer: Viewer): Prisma.ProductWhereInput =>
  viewer.kind === 'retailer'
    ? { favourites: { some: { retailerId: viewer.retailerId } } }
    : { id: { in: [] } }

/** So long a product is new, in days. */
const newFor = 31

const launchedLately = (today: string): Prisma.ProductWhereInput => ({
  launchedOn: { gt: dateColumnOf(addDays(today, -newFor)), lte: dateColumnOf(today) },
})

builder.queryField('products', (t) =>
  t.withAuth({ brands: true }).prismaConnection({
    type: Product,
    cursor: 'id',
    description: 'Products by name.',
    args: { filter: t.arg({ type: ProductFilter }) },
    totalCount: async (_connection, { filter }, context) =>
      context.db.product.count({ where: await filterWhere(context, filter), ...bounded }),
    resolve: async (query, _root, { filter }, context) =>
      context.db.product.findMany({
        ...query,
        where: await filterWhere(context, filter),
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
)
