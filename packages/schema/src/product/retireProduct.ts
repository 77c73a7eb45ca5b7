import { BrandHasCampaigns, statusAt } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { Product } from './product.ts'

builder.mutationField('retireProduct', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Product,
    description: 'Takes a product off the lists that shops choose from. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Product, required: true }) },
    errors: { types: [BrandHasCampaigns] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, now } = context
      await db.$transaction(async (transaction) => {
        const product = found(
          await transaction.product.findUnique({
            where: { id },
            include: { campaigns: { include: { campaign: true } } },
          }),
        )
        const running = product.campaigns.filter(({ campaign }) =>
          ['SCHEDULED', 'LIVE'].includes(statusAt(campaign, now)),
        )
        if (running.length > 0) throw new BrandHasCampaigns(running.length)
        const { count } = await transaction.product.updateMany({
          where: { id, retiredAt: null },
          data: { retiredAt: now },
        })
        if (count === 0) return
        const act = { action: 'retireProduct', subjectType: 'Product', subjectId: id } as const
        await recordAct(transaction, context, {
          ...act,
          before: { retired: false },
          after: { retired: true },
        })
      })
      return db.product.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('restoreProduct', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Product,
    description: 'Puts a retired product back on the lists. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Product, required: true }) },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db } = context
      await db.$transaction(async (transaction) => {
        found(await transaction.product.findUnique({ where: { id } }))
        const { count } = await transaction.product.updateMany({
          where: { id, retiredAt: { not: null } },
          data: { retiredAt: null },
        })
        if (count === 0) return
        const act = { action: 'restoreProduct', subjectType: 'Product', subjectId: id } as const
        await recordAct(transaction, context, {
          ...act,
          before: { retired: true },
          after: { retired: false },
        })
      })
      return db.product.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
