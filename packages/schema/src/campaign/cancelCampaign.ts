import { CampaignHasEnded, CampaignIsCancelled, InvalidInput, whyNotCancel } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { reverseUnearned } from '../reward/enter.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Campaign } from './campaign.ts'
import { tellOfCancelling } from './tellOfCampaign.ts'
import { wholeCampaign } from './wholeCampaign.ts'

builder.mutationField('cancelCampaign', (t) =>
  t.withAuth({ may: 'runCampaigns' }).prismaField({
    type: Campaign,
    ...makesStale('campaigns'),
    description:
      'Calls a campaign off for good. The shops that it concerns and their managers are told, with the reason; what was not earned yet is taken back.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      reason: t.arg.string({
        description: 'What shops are told; at most 500 characters. Needed once it is published.',
      }),
    },
    errors: { types: [CampaignHasEnded, CampaignIsCancelled, InvalidInput] },
    resolve: async (query, _root, { id: { id }, reason }, context) => {
      const { now } = context
      await saveAudited(context, {
        timeout: 60_000,
        ...{ action: 'cancelCampaign', subject: 'Campaign', id },
        load: (db) => wholeCampaign(db, id),
        after: () => ({ cancelledAt: now, cancelReason: reason || null }),
        whyNot: (campaign) => whyNotCancel(campaign, reason ?? null, now),
        write: async (db, data, campaign) => {
          await db.campaign.update({ where: { id }, data })
          if (!campaign.publishedAt) return
          const telling = { ...context, db }
          await tellOfCancelling(telling, campaign, reason ?? '')
          const why = { reason: reason ?? '', byId: context.viewer.staffId }
          await reverseUnearned(telling, id, { ...why, keeps: () => false })
        },
      })
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
