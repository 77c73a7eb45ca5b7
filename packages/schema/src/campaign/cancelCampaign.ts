import { CampaignHasEnded, CampaignIsCancelled, InvalidInput, whyNotCancel } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { notify } from '../notification/notify.ts'
import { Campaign } from './campaign.ts'
import { lockCampaign } from './lockCampaign.ts'

builder.mutationField('cancelCampaign', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Campaign,
    description: 'Calls a campaign off for good. The shops that joined are told, with the reason.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      reason: t.arg.string({
        description: 'What shops are told; at most 500 characters. Needed once it is published.',
      }),
    },
    errors: { types: [CampaignHasEnded, CampaignIsCancelled, InvalidInput] },
    resolve: async (query, _root, { id: { id }, reason }, context) => {
      const { db, live, now } = context
      await db.$transaction(async (transaction) => {
        const campaign = await lockCampaign(transaction, id)
        const refusal = whyNotCancel(campaign, reason ?? null, now)
        if (refusal) throw refusal
        const after = { cancelledAt: now, cancelReason: reason || null }
        await transaction.campaign.update({ where: { id }, data: { ...after, version: { increment: 1 } } })
        const joined = await transaction.retailer.findMany({
          where: { participations: { some: { campaignId: id, status: 'JOINED' } }, userId: { not: null } },
          select: { userId: true },
        })
        await notify(
          { db: transaction, live, now },
          joined.flatMap(({ userId }) => userId ?? []),
          { kind: 'CAMPAIGN_CANCELLED', params: { title: campaign.title }, subjectId: id },
        )
        const act = { action: 'cancelCampaign', subjectType: 'Campaign', subjectId: id } as const
        const before = { cancelledAt: null, cancelReason: null }
        await recordAct(transaction, context, { ...act, before, after })
      })
      return db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
