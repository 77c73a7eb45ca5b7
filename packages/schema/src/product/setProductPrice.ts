import {
  ChangedMeanwhile,
  dateColumnOf,
  dayOfDateColumn,
  InvalidInput,
  together,
  whyNotPriceDay,
  whyNotPrices,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { PriceInput } from './input.ts'
import { todayOf } from './price.ts'
import { pricesAt, withPrices } from './pricesAt.ts'
import { Product, productEdition } from './product.ts'

builder.mutationField('setProductPrice', (t) =>
  t.withAuth({ may: 'keepBrands' }).prismaField({
    type: Product,
    ...answerTellsAll,
    description:
      'What a product costs from a day on, until the day of its next price. In the place of a price that was set for the same day. Shops hear of it on that day, not before.',
    args: {
      id: t.arg.globalID({ for: Product, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the product that was looked at.' }),
      fromDay: t.arg({
        type: 'Day',
        required: true,
        description: 'First day on which it holds: today or later, at most two years ahead.',
      }),
      price: t.arg({ type: PriceInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expected, fromDay, price }, context) => {
      const day = dayOfDateColumn(fromDay)
      const refusal = together(whyNotPriceDay(day, todayOf(context)), whyNotPrices(price))
      if (refusal) throw refusal
      await saveAudited(context, {
        ...{ action: 'setProductPrice', subject: 'Product', id },
        load: withPrices(id),
        before: (row) => pricesAt(row, day),
        after: () => ({ priceFromDay: day as string | null, ...asColumns(price) }),
        expect: (row) => productEdition.expect(row, expected, 'prices'),
        write: (db) =>
          db.productPrice.upsert({
            where: { productId_fromDay: { productId: id, fromDay: dateColumnOf(day) } },
            create: { productId: id, fromDay, ...price },
            update: price,
          }),
      })
      return context.db.product.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

const asColumns = ({ wholesaleCents, retailCents }: typeof PriceInput.$inferInput) => ({
  wholesaleCents: wholesaleCents as number | null,
  retailCents: retailCents as number | null,
})
