import { BrandHasCampaigns } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Brand } from './brand.ts'
import { whyNotRetire } from './whyNotRetire.ts'

builder.mutationField('retireBrand', (t) =>
  t.withAuth({ may: 'keepBrands' }).prismaField({
    type: Brand,
    ...makesStale('brands', 'products'),
    description:
      'Takes a brand with all its products off the lists that shops choose from. Old campaigns and records still name it. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Brand, required: true }) },
    errors: { types: [BrandHasCampaigns] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { now } = context
      await saveAudited(context, {
        ...{ action: 'retireBrand', subject: 'Brand', id },
        load: (db) => db.brand.findUnique({ where: { id }, include: { campaigns: true } }),
        before: ({ retiredAt }) => ({ retired: retiredAt !== null }),
        after: () => ({ retired: true }),
        whyNot: ({ campaigns }) => whyNotRetire(campaigns, now),
        write: (db) => db.brand.update({ where: { id }, data: { retiredAt: now } }),
      })
      return context.db.brand.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('restoreBrand', (t) =>
  t.withAuth({ may: 'keepBrands' }).prismaField({
    type: Brand,
    ...makesStale('brands', 'products'),
    description:
      'Puts a retired brand back on the lists; products retired by themselves stay retired. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Brand, required: true }) },
    resolve: async (query, _root, { id: { id } }, context) => {
      await saveAudited(context, {
        ...{ action: 'restoreBrand', subject: 'Brand', id },
        load: (db) => db.brand.findUnique({ where: { id } }),
        before: ({ retiredAt }) => ({ retired: retiredAt !== null }),
        after: () => ({ retired: false }),
        write: (db) => db.brand.update({ where: { id }, data: { retiredAt: null } }),
      })
      return context.db.brand.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
