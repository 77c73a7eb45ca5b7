import { InvalidInput } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { Brand } from './brand.ts'
import { BrandInput, brandOf, withOwnName } from './input.ts'

builder.mutationField('createBrand', (t) =>
  t.withAuth({ may: 'keepBrands' }).prismaField({
    type: Brand,
    ...newInLists,
    description: 'A new brand. Its unique name keeps a repeated write from making a second one.',
    args: { input: t.arg({ type: BrandInput, required: true }) },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { input }, context) => {
      const { db, viewer } = context
      const brand = brandOf(input)
      const { id } = await withOwnName(() =>
        db.$transaction(async (transaction) => {
          const imageId = await takeUpload(transaction, viewer, 'imageId', input.imageId?.toString())
          const row = await transaction.brand.create({ data: { ...brand, imageId } })
          const act = { action: 'createBrand', subjectType: 'Brand', subjectId: row.id } as const
          await recordAct(transaction, context, { ...act, after: { ...brand, imageId } })
          return row
        }),
      )
      return db.brand.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
