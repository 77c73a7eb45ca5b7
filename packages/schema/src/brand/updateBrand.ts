import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { sameFields } from '../audit/sameFields.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { Brand } from './brand.ts'
import { BrandInput, brandOf, withOwnName } from './input.ts'

builder.mutationField('updateBrand', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Brand,
    description: 'Saves a brand as a whole.',
    args: {
      id: t.arg.globalID({ for: Brand, required: true }),
      expectedUpdatedAt: t.arg({
        type: 'DateTime',
        required: true,
        description: 'updatedAt of the brand that was edited.',
      }),
      input: t.arg({ type: BrandInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expectedUpdatedAt, input }, context) => {
      const { db, viewer } = context
      const brand = brandOf(input)
      await withOwnName(() =>
        db.$transaction(async (transaction) => {
          const before = found(await transaction.brand.findUnique({ where: { id } }))
          const imageId = await takeUpload(
            transaction,
            viewer,
            'imageId',
            input.imageId?.toString(),
            before.imageId,
          )
          const after = { ...brand, imageId }
          const { count } = await transaction.brand.updateMany({
            where: { id, updatedAt: expectedUpdatedAt },
            data: after,
          })
          if (count === 0) throw new ChangedMeanwhile()
          await recordAct(transaction, context, {
            action: 'updateBrand',
            subjectType: 'Brand',
            subjectId: id,
            before: sameFields(before, after),
            after,
          })
        }),
      )
      return db.brand.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
