import { brandCategories } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { mayReadBrands } from '../viewer/viewer.ts'
import { editionOf } from '../write/edition.ts'
import { listedProducts } from './access.ts'

const mostProducts = 200

export const BrandCategory = builder.enumType('BrandCategory', {
  values: brandCategories,
  description: 'What a brand sells.',
})

export const Brand = builder.prismaNode('Brand', {
  description: '品牌. Seen by staff and by shops with a valid licence, by nobody else.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: (_row, { viewer }) => mayReadBrands(viewer),
  fields: (t) => ({
    name: t.exposeString('name'),
    nameEn: t.exposeString('nameEn', { nullable: true }),
    category: t.expose('category', { type: BrandCategory }),
    description: t.exposeString('description', { description: 'What shops should know of the brand.' }),
    descriptionEn: t.exposeString('descriptionEn', { nullable: true }),
    image: t.relation('image', { nullable: true }),
    retiredAt: t.expose('retiredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is not sold.',
    }),
    products: t.relation('products', {
      complexity: listOf(mostProducts),
      description: 'By name. Shops do not see retired ones here.',
      query: (_args, { viewer }) => ({
        where: viewer ? listedProducts(viewer) : { id: { in: [] } },
        orderBy: [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
        take: mostProducts,
      }),
    }),
    productCount: t.relationCount('products', {
      where: (_args, { viewer }) => (viewer ? listedProducts(viewer) : { id: { in: [] } }),
    }),
  }),
})

export const brandEdition = editionOf('Brand', {
  ...{ name: true, nameEn: true, category: true, description: true, descriptionEn: true, imageId: true },
})
