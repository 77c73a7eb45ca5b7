import { ChangedMeanwhile, dayOfDateColumn, PriceHolds, whyNotTakeBackPrice } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { refusalType } from '../builder/refusals.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { todayOf } from './price.ts'
import { pricesAt, withPrices } from './pricesAt.ts'
import { Product, productEdition } from './product.ts'

refusalType(PriceHolds, 'Its day has come and shops have seen it; it can only be followed by another.')

builder.mutationField('takeBackPrice', (t) =>
  t.withAuth({ may: 'keepBrands' }).prismaField({
    type: Product,
    ...answerTellsAll,
    description: 'Takes back a price whose day has not come. Done twice, it is done once.',
    args: {
      id: t.arg.globalID({ for: Product, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the product that was looked at.' }),
      fromDay: t.arg({ type: 'Day', required: true, description: 'The day from which it would hold.' }),
    },
    errors: { types: [ChangedMeanwhile, PriceHolds] },
    resolve: async (query, _root, { id: { id }, expected, fromDay }, context) => {
      const day = dayOfDateColumn(fromDay)
      await saveAudited(context, {
        ...{ action: 'takeBackPrice', subject: 'Product', id },
        load: withPrices(id),
        before: (row) => pricesAt(row, day),
        after: () =>
          ({ priceFromDay: null, wholesaleCents: null, retailCents: null }) as ReturnType<typeof pricesAt>,
        whyNot: () => whyNotTakeBackPrice(day, todayOf(context)),
        expect: (row) => productEdition.expect(row, expected, 'prices'),
        write: (db) => db.productPrice.delete({ where: { productId_fromDay: { productId: id, fromDay } } }),
      })
      return context.db.product.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
