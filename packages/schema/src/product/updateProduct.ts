import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { sameFields } from '../audit/sameFields.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { ProductInput, productOf, withOwnCode } from './input.ts'
import { Product } from './product.ts'
import { refuseTakenBarcode } from './refuseTakenBarcode.ts'

builder.mutationField('updateProduct', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Product,
    description:
      'Saves a product as a whole. New prices show at once everywhere; what shops were told before is theirs.',
    args: {
      id: t.arg.globalID({ for: Product, required: true }),
      expectedUpdatedAt: t.arg({
        type: 'DateTime',
        required: true,
        description: 'updatedAt of the product that was edited.',
      }),
      input: t.arg({ type: ProductInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expectedUpdatedAt, input }, context) => {
      const { db, viewer } = context
      const product = productOf(input)
      await withOwnCode(() =>
        db.$transaction(async (transaction) => {
          const before = found(await transaction.product.findUnique({ where: { id } }))
          await refuseTakenBarcode(transaction, product, before)
          const imageId = await takeUpload(
            transaction,
            viewer,
            'imageId',
            input.imageId?.toString(),
            before.imageId,
          )
          const after = { ...product, imageId }
          const where = { id, updatedAt: expectedUpdatedAt }
          const { count } = await transaction.product.updateMany({ where, data: after })
          if (count === 0) throw new ChangedMeanwhile()
          const act = { action: 'updateProduct', subjectType: 'Product', subjectId: id } as const
          await recordAct(transaction, context, { ...act, before: sameFields(before, after), after })
        }),
      )
      return db.product.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
