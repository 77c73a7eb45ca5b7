import { InvalidInput, isBlank, whyNotBrandWords } from '@kewo/domain'
import type { Db } from '@kewo/db'
import { Brand } from '../brand/brand.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { makesStale } from '../builder/makesStale.ts'

export type BrandWordsRow = { staffId: string; brandId: string; words: string; writtenAt: Date }

/** What these managers say of brands. */
export const wordsOf = (db: Db, staffIds: readonly string[]): Promise<BrandWordsRow[]> =>
  db.brandWords.findMany({ where: { staffId: { in: [...staffIds] } } })

builder.mutationField('sayOfBrand', (t) =>
  t.withAuth({ may: 'tellOfBrands' }).prismaField({
    type: Brand,
    ...makesStale('brandFairness'),
    description:
      'A manager says why a brand is told as it is, or what is to come. It stands beside the figures of that manager, for whoever sees them; a blank one takes it away.',
    args: {
      brandId: t.arg.globalID({ for: Brand, required: true }),
      words: t.arg.string({
        required: true,
        description: 'At most 200 characters. Put in the place of what was said before.',
      }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { brandId: { id: brandId }, words }, { db, viewer, now }) => {
      const refusal = whyNotBrandWords(words)
      if (refusal) throw refusal
      const brand = found(await db.brand.findUnique({ ...query, where: { id: brandId } }))
      const staffId_brandId = { staffId: viewer.staffId, brandId }
      if (isBlank(words)) await db.brandWords.deleteMany({ where: staffId_brandId })
      else
        await db.brandWords.upsert({
          where: { staffId_brandId },
          create: { ...staffId_brandId, words, writtenAt: now },
          update: { words, writtenAt: now },
        })
      return brand
    },
  }),
)
