import { BrandHasCampaigns } from '@kewo/domain'
import { whyNotRetire } from '../brand/whyNotRetire.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Product } from './product.ts'

builder.mutationField('retireProduct', (t) =>
  t.withAuth({ may: 'keepBrands' }).prismaField({
    type: Product,
    ...makesStale('products'),
    description: 'Takes a product off the lists that shops choose from. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Product, required: true }) },
    errors: { types: [BrandHasCampaigns] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { now } = context
      await saveAudited(context, {
        ...{ action: 'retireProduct', subject: 'Product', id },
        load: (db) =>
          db.product.findUnique({ where: { id }, include: { campaigns: { select: { campaign: true } } } }),
        before: ({ retiredAt }) => ({ retired: retiredAt !== null }),
        after: () => ({ retired: true }),
        whyNot: ({ campaigns }) =>
          whyNotRetire(
            campaigns.map(({ campaign }) => campaign),
            now,
          ),
        write: (db) => db.product.update({ where: { id }, data: { retiredAt: now } }),
      })
      return context.db.product.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('restoreProduct', (t) =>
  t.withAuth({ may: 'keepBrands' }).prismaField({
    type: Product,
    ...makesStale('products'),
    description: 'Puts a retired product back on the lists. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Product, required: true }) },
    resolve: async (query, _root, { id: { id } }, context) => {
      await saveAudited(context, {
        ...{ action: 'restoreProduct', subject: 'Product', id },
        load: (db) => db.product.findUnique({ where: { id } }),
        before: ({ retiredAt }) => ({ retired: retiredAt !== null }),
        after: () => ({ retired: false }),
        write: (db) => db.product.update({ where: { id }, data: { retiredAt: null } }),
      })
      return context.db.product.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
