import { InvalidInput, SentBefore, whyNotStockMaterial } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { Campaign } from '../campaign/campaign.ts'
import { once } from '../once/once.ts'
import { Region } from '../region/region.ts'

builder.mutationField('stockMaterial', (t) =>
  t.withAuth({ may: 'runCampaigns' }).prismaField({
    type: Campaign,
    ...answerTellsAll,
    description:
      'Pieces of the material of a campaign have come to a region; shops in it and below are handed them.',
    args: {
      campaignId: t.arg.globalID({ for: Campaign, required: true }),
      regionId: t.arg.globalID({ for: Region, required: true }),
      count: t.arg.int({ required: true, description: 'Pieces, 1 to 100,000.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, they came once.' }),
    },
    errors: { types: [InvalidInput, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const [campaignId, regionId] = [args.campaignId.id, args.regionId.id]
      const { count } = args
      const write = { mutation: 'stockMaterial', type: 'Campaign', sent: args }
      const id = await once(context, write, async (db) => {
        const refusal = whyNotStockMaterial(count)
        if (refusal) throw refusal
        found(await db.campaign.findUnique({ where: { id: campaignId }, select: { id: true } }))
        found(await db.region.findFirst({ where: { id: regionId, closedAt: null }, select: { id: true } }))
        await db.materialEntry.create({
          data: { campaignId, regionId, count, byId: context.viewer.staffId, at: context.now },
        })
        const act = { action: 'stockMaterial', subjectType: 'Campaign', subjectId: campaignId } as const
        await recordAct(db, context, { ...act, after: { regionId, count } })
        return { id: campaignId }
      })
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
