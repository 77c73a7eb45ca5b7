import {
  CampaignHasEnded,
  CampaignHasStarted,
  CampaignIsCancelled,
  ChangedMeanwhile,
  canonicalJson,
  InvalidInput,
  whyNotDrawnAgain,
  whyNotEdit,
  whyNotReady,
} from '@kewo/domain'
import { reachedCount } from '../audience/reach.ts'
import { writable } from '../audience/writable.ts'
import { sameFields } from '../audit/sameFields.ts'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Campaign, campaignEdition } from './campaign.ts'
import { CampaignInput, campaignOf, inOrder, namedBy } from './input.ts'
import { tellOfChange } from './tellOfCampaign.ts'
import { wholeCampaign } from './wholeCampaign.ts'

builder.mutationField('updateCampaign', (t) =>
  t.withAuth({ may: 'runCampaigns' }).prismaField({
    type: Campaign,
    ...answerTellsAll,
    description:
      'Saves a campaign as a whole, until it starts. One that is published must still hold what publishing asks.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the campaign that was edited.' }),
      input: t.arg({ type: CampaignInput, required: true }),
    },
    errors: {
      types: [CampaignHasEnded, CampaignHasStarted, CampaignIsCancelled, ChangedMeanwhile, InvalidInput],
    },
    resolve: async (query, _root, { id: { id }, expected, input }, context) => {
      const { viewer, now } = context
      const { campaign, audience } = campaignOf(input)
      await saveAudited(context, {
        ...{ action: 'updateCampaign', subject: 'Campaign', id },
        load: (db) => wholeCampaign(db, id),
        after: async (before, db) => ({
          ...campaign,
          ...(await namedBy(db, viewer, input, before)),
          audience,
        }),
        before: ({ productIds, ...row }, after) => {
          const { audience: _audience, productIds: _productIds, ...columns } = after
          return { ...sameFields(row, columns), productIds, audience: sameFields(row.audience, audience) }
        },
        whyNot: async (before, db, after) => {
          const refusal = whyNotEdit(before, now)
          if (refusal || !before.publishedAt) return refusal
          const sameAudience =
            canonicalJson(sameFields(before.audience, audience)) === canonicalJson(audience)
          const drawn = whyNotDrawnAgain(before, { controlPercent: after.controlPercent, sameAudience })
          if (drawn) return drawn
          const reach = {
            productCount: after.productIds.length,
            audienceSize: await reachedCount(db, audience),
          }
          return whyNotReady({ ...before, ...after }, reach, now)[0] ?? null
        },
        expect: (before) => campaignEdition.expect(before, expected),
        write: async (db, after, { audienceId, ...before }) => {
          const { productIds, audience: _audience, ...columns } = after
          await db.audience.update({ where: { id: audienceId }, data: writable(audience) })
          const products = { deleteMany: {}, create: inOrder(productIds) }
          const saved = await db.campaign.update({
            where: { id },
            data: { ...columns, products },
            include: { audience: true },
          })
          if (before.publishedAt) await tellOfChange({ ...context, db }, saved, before.audience)
        },
      })
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
