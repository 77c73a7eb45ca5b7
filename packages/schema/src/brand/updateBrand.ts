import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Brand, brandEdition } from './brand.ts'
import { BrandInput, brandOf, withOwnName } from './input.ts'

builder.mutationField('updateBrand', (t) =>
  t.withAuth({ may: 'keepBrands' }).prismaField({
    type: Brand,
    ...answerTellsAll,
    description: 'Saves a brand as a whole.',
    args: {
      id: t.arg.globalID({ for: Brand, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the brand that was edited.' }),
      input: t.arg({ type: BrandInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expected, input }, context) => {
      const brand = brandOf(input)
      const { viewer } = context
      await withOwnName(() =>
        saveAudited(context, {
          ...{ action: 'updateBrand', subject: 'Brand', id },
          load: (db) => db.brand.findUnique({ where: { id } }),
          after: async ({ imageId }, db) => ({
            ...brand,
            imageId: await takeUpload(db, viewer, 'imageId', input.imageId?.toString(), imageId),
          }),
          expect: (before) => brandEdition.expect(before, expected),
        }),
      )
      return context.db.brand.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
