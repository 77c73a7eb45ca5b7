import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { ProductInput, productOf, withOwnCode } from './input.ts'
import { Product, productEdition } from './product.ts'
import { refuseTakenBarcode } from './refuseTakenBarcode.ts'

builder.mutationField('updateProduct', (t) =>
  t.withAuth({ may: 'keepBrands' }).prismaField({
    type: Product,
    ...answerTellsAll,
    description: 'Saves a product as a whole, less its prices (setProductPrice).',
    args: {
      id: t.arg.globalID({ for: Product, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the product that was edited.' }),
      input: t.arg({ type: ProductInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expected, input }, context) => {
      const product = productOf(input)
      const { viewer } = context
      await withOwnCode(() =>
        saveAudited(context, {
          ...{ action: 'updateProduct', subject: 'Product', id },
          load: (db) =>
            db.product.findUnique({ where: { id }, include: { prices: productEdition.columns.prices } }),
          after: async (before, db) => {
            await refuseTakenBarcode(db, product, before)
            const picture = input.imageId?.toString()
            return { ...product, imageId: await takeUpload(db, viewer, 'imageId', picture, before.imageId) }
          },
          expect: (before) => productEdition.expect(before, expected, 'text'),
        }),
      )
      return context.db.product.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
