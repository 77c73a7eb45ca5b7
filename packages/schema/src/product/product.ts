import { marginCents, marginShare } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { mayReadBrands } from '../viewer/viewer.ts'
import { editionOf } from '../write/edition.ts'

export const Product = builder.prismaNode('Product', {
  description: '品规: one specification (SKU) of a brand. Seen by staff and by shops with a valid licence.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: (_row, { viewer }) => mayReadBrands(viewer),
  fields: (t) => ({
    brand: t.relation('brand'),
    code: t.exposeString('code', { description: "The company's own code; unique." }),
    name: t.exposeString('name', { description: 'With half-width brackets.' }),
    nameEn: t.exposeString('nameEn', { nullable: true }),
    nicknames: t.exposeStringList('nicknames', {
      description: 'What people in the field call it; records that say so speak of this product.',
    }),
    unit: t.exposeString('unit', { description: 'What one unit is, such as 条; prices are for one unit.' }),
    unitEn: t.exposeString('unitEn', { nullable: true }),
    packBarcode: t.exposeString('packBarcode', { nullable: true, description: '8, 12, 13 or 14 digits.' }),
    cartonBarcode: t.exposeString('cartonBarcode', {
      nullable: true,
      description: '8, 12, 13 or 14 digits.',
    }),
    wholesaleCents: t.exposeInt('wholesaleCents', {
      description: 'What the shop pays for one unit, integer cents (分).',
    }),
    retailCents: t.exposeInt('retailCents', {
      description: 'Suggested retail price of one unit, integer cents (分).',
    }),
    marginCents: t.int({
      description: '毛利: what one unit leaves the shop, integer cents: suggested retail minus wholesale.',
      select: { wholesaleCents: true, retailCents: true },
      resolve: (product) => marginCents(product),
    }),
    marginShare: t.float({
      description: 'The margin as a share of the suggested retail price, 0-1.',
      select: { wholesaleCents: true, retailCents: true },
      resolve: (product) => marginShare(product),
    }),
    description: t.exposeString('description'),
    descriptionEn: t.exposeString('descriptionEn', { nullable: true }),
    image: t.relation('image', { nullable: true }),
    launchedOn: t.expose('launchedOn', { type: 'Day', nullable: true, description: 'First day of sale.' }),
    retiredAt: t.expose('retiredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is not sold.',
    }),
  }),
})

export const productEdition = editionOf('Product', {
  ...{ code: true, name: true, nameEn: true, nicknames: true, unit: true, unitEn: true },
  ...{ packBarcode: true, cartonBarcode: true, wholesaleCents: true, retailCents: true },
  ...{ description: true, descriptionEn: true, imageId: true, launchedOn: true },
})
