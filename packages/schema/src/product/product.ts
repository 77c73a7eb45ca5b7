import { marginCents, marginShare } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { mayReadBrands } from '../viewer/viewer.ts'
import { editionOf } from '../write/edition.ts'
import { atFirst, comingPrices, heldPrices, mostComing, ProductPrice, seenPrices, todays } from './price.ts'

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
    wholesaleCents: t.int({
      description: 'What the shop pays for one unit today, integer cents (分).',
      select: (_args, context) => heldPrices(context),
      resolve: (product) => todays(product).wholesaleCents,
    }),
    retailCents: t.int({
      description: 'Suggested retail price of one unit today, integer cents (分).',
      select: (_args, context) => heldPrices(context),
      resolve: (product) => todays(product).retailCents,
    }),
    marginCents: t.int({
      description:
        '毛利: what one unit leaves the shop today, integer cents: suggested retail minus wholesale.',
      select: (_args, context) => heldPrices(context),
      resolve: (product) => marginCents(todays(product)),
    }),
    marginShare: t.float({
      description: 'The margin of today as a share of the suggested retail price, 0-1.',
      select: (_args, context) => heldPrices(context),
      resolve: (product) => marginShare(todays(product)),
    }),
    priceFromDay: t.field({
      type: 'Day',
      nullable: true,
      description: "First day on which today's price holds; null where it is the first of the product.",
      select: (_args, context) => heldPrices(context),
      resolve: (product) => atFirst(todays(product).fromDay),
    }),
    priceBefore: t.field({
      type: ProductPrice,
      nullable: true,
      description: "What held before today's price; null where that is the first of the product.",
      select: (_args, context) => heldPrices(context),
      resolve: ({ prices }) => prices[1] ?? null,
    }),
    prices: t.field({
      type: [ProductPrice],
      complexity: listOf(40),
      description:
        'The newest first. Prices of coming days are for those who may set them, and for nobody else.',
      select: (_args, context) => seenPrices(context),
      resolve: ({ prices }) => prices,
    }),
    comingPrices: t.field({
      type: [ProductPrice],
      complexity: listOf(mostComing),
      description:
        'Of coming days, the soonest first, at most 10: for lists, in which all prices of each product would be many. For those who may set prices; none for others.',
      select: (_args, context) => comingPrices(context),
      resolve: ({ prices }) => prices,
    }),
    description: t.exposeString('description'),
    customerWords: t.exposeString('customerWords', {
      description: 'How a shop may tell it to its customers; may be empty.',
    }),
    customerWordsEn: t.exposeString('customerWordsEn', { nullable: true }),
    isFavourite: t.boolean({
      description: 'Whether the shop that asks has it among its favourites; false for staff.',
      select: (_args, { viewer }) => ({
        favourites: {
          where: { retailerId: viewer?.kind === 'retailer' ? viewer.retailerId : { in: [] } },
          select: { productId: true },
        },
      }),
      resolve: ({ favourites }) => favourites.length > 0,
    }),
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

const textColumns = {
  ...{ code: true, name: true, nameEn: true, nicknames: true, unit: true, unitEn: true },
  ...{ packBarcode: true, cartonBarcode: true },
  ...{ description: true, descriptionEn: true, imageId: true, launchedOn: true },
  ...{ customerWords: true, customerWordsEn: true },
  beside: { orderBy: { position: 'asc' }, select: { besideId: true } },
} as const

/** Its text and its prices are edited apart. Made of coming prices too, so that nobody else may read it. */
export const productEdition = editionOf(
  'Product',
  {
    ...textColumns,
    prices: {
      orderBy: { fromDay: 'asc' },
      select: { fromDay: true, wholesaleCents: true, retailCents: true },
    },
  },
  { text: Object.keys(textColumns) as (keyof typeof textColumns)[], prices: ['prices'] },
  { readers: { may: 'keepBrands' } },
)

/** The rows beside a product that its edition is made of. */
export const wholeProduct = { prices: productEdition.columns.prices, beside: textColumns.beside } as const
