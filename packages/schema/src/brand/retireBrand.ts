import { BrandHasCampaigns, statusAt } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { Brand } from './brand.ts'

builder.mutationField('retireBrand', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Brand,
    description:
      'Takes a brand with all its products off the lists that shops choose from. Old campaigns and records still name it. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Brand, required: true }) },
    errors: { types: [BrandHasCampaigns] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, now } = context
      await db.$transaction(async (transaction) => {
        const brand = found(
          await transaction.brand.findUnique({ where: { id }, include: { campaigns: true } }),
        )
        const running = brand.campaigns.filter((one) => ['SCHEDULED', 'LIVE'].includes(statusAt(one, now)))
        if (running.length > 0) throw new BrandHasCampaigns(running.length)
        const { count } = await transaction.brand.updateMany({
          where: { id, retiredAt: null },
          data: { retiredAt: now },
        })
        if (count === 0) return
        const act = { action: 'retireBrand', subjectType: 'Brand', subjectId: id } as const
        await recordAct(transaction, context, {
          ...act,
          before: { retired: false },
          after: { retired: true },
        })
      })
      return db.brand.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('restoreBrand', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Brand,
    description:
      'Puts a retired brand back on the lists; products retired by themselves stay retired. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Brand, required: true }) },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db } = context
      await db.$transaction(async (transaction) => {
        found(await transaction.brand.findUnique({ where: { id } }))
        const { count } = await transaction.brand.updateMany({
          where: { id, retiredAt: { not: null } },
          data: { retiredAt: null },
        })
        if (count === 0) return
        const act = { action: 'restoreBrand', subjectType: 'Brand', subjectId: id } as const
        await recordAct(transaction, context, {
          ...act,
          before: { retired: true },
          after: { retired: false },
        })
      })
      return db.brand.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
