import {
  CampaignHasEnded,
  CampaignHasStarted,
  CampaignIsCancelled,
  ChangedMeanwhile,
  InvalidInput,
  whyNotEdit,
  whyNotReady,
} from '@kewo/domain'
import { reachedCount } from '../audience/reach.ts'
import { writable } from '../audience/writable.ts'
import { recordAct } from '../audit/recordAct.ts'
import { sameFields } from '../audit/sameFields.ts'
import { builder } from '../builder/builder.ts'
import { Campaign } from './campaign.ts'
import { CampaignInput, campaignOf, inOrder, namedBy } from './input.ts'
import { lockCampaign } from './lockCampaign.ts'

builder.mutationField('updateCampaign', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Campaign,
    description:
      'Saves a campaign as a whole, until it starts. One that is published must still hold what publishing asks.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      version: t.arg.int({ required: true, description: 'version of the campaign that was edited.' }),
      input: t.arg({ type: CampaignInput, required: true }),
    },
    errors: {
      types: [CampaignHasEnded, CampaignHasStarted, CampaignIsCancelled, ChangedMeanwhile, InvalidInput],
    },
    resolve: async (query, _root, { id: { id }, version, input }, context) => {
      const { db, viewer, now } = context
      const { campaign, audience } = campaignOf(input)
      await db.$transaction(async (transaction) => {
        const before = await lockCampaign(transaction, id)
        const refusal = whyNotEdit(before, now)
        if (refusal) throw refusal
        if (before.version !== version) throw new ChangedMeanwhile()
        const productsBefore = before.products.map(({ productId }) => productId)
        const { productIds, ...named } = await namedBy(transaction, viewer, input, {
          ...before,
          productIds: productsBefore,
        })
        const after = { ...campaign, ...named }
        if (before.publishedAt) {
          const reach = {
            productCount: productIds.length,
            audienceSize: await reachedCount(transaction, audience),
          }
          const [fault] = whyNotReady({ ...before, ...after }, reach, now)
          if (fault) throw fault
        }
        await transaction.audience.update({ where: { id: before.audienceId }, data: writable(audience) })
        await transaction.campaignProduct.deleteMany({ where: { campaignId: id } })
        await transaction.campaign.update({
          where: { id },
          data: { ...after, version: { increment: 1 }, products: { create: inOrder(productIds) } },
        })
        await recordAct(transaction, context, {
          action: 'updateCampaign',
          subjectType: 'Campaign',
          subjectId: id,
          before: {
            ...sameFields(before, after),
            productIds: productsBefore,
            audience: sameFields(before.audience, audience),
          },
          after: { ...after, productIds, audience },
        })
      })
      return db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
