import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import { sameFields } from '../audit/sameFields.ts'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { besideRows, refuseBeside } from './beside.ts'
import { ProductInput, productOf, withOwnCode } from './input.ts'
import { Product, productEdition, wholeProduct } from './product.ts'
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
      const besideIds = (input.besideIds ?? []).map((one) => one.id)
      await withOwnCode(() =>
        saveAudited(context, {
          ...{ action: 'updateProduct', subject: 'Product', id },
          load: (db) => db.product.findUnique({ where: { id }, include: wholeProduct }),
          after: async (before, db) => {
            await refuseTakenBarcode(db, product, before)
            const picture = input.imageId?.toString()
            await refuseBeside(db, besideIds, id)
            const imageId = await takeUpload(db, viewer, 'imageId', picture, before.imageId)
            return { ...product, imageId, besideIds }
          },
          before: ({ beside, ...row }, { besideIds: _ids, ...columns }) => ({
            ...sameFields(row, columns),
            besideIds: beside.map(({ besideId }) => besideId),
          }),
          write: (db, { besideIds: _ids, ...data }) =>
            db.product.update({
              where: { id },
              data: { ...data, beside: { deleteMany: {}, create: besideRows(besideIds) } },
            }),
          expect: (before) => productEdition.expect(before, expected, 'text'),
        }),
      )
      return context.db.product.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
