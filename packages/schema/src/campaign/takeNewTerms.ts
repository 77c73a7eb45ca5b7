import {
  CampaignHasEnded,
  CampaignIsCancelled,
  CampaignNotStarted,
  SentBefore,
  TermsAreThese,
  whyNotTakeTerms,
} from '@kewo/domain'
import { onBehalfOf } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { makesStale } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'
import { promiseRewards } from '../reward/promiseRewards.ts'
import { lockRow } from '../write/lockRow.ts'
import { visibleCampaigns } from './access.ts'
import { Campaign } from './campaign.ts'
import { CampaignTerms, presentTerms } from './terms.ts'

builder.mutationField('takeNewTerms', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Campaign,
    ...makesStale('rewards', 'rewardSums'),
    description:
      'A shop that joined takes the terms as they now stand in the place of those it agreed to. What it has earned stays.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      termsId: t.arg.globalID({
        for: CampaignTerms,
        required: true,
        description: 'The version that was looked at.',
      }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, they are taken once.',
      }),
    },
    errors: { types: [CampaignHasEnded, CampaignIsCancelled, CampaignNotStarted, SentBefore, TermsAreThese] },
    resolve: async (query, _root, args, context) => {
      const { viewer, now, timeZone } = context
      const { id } = args.id
      await once(context, { mutation: 'takeNewTerms', type: 'Campaign', sent: args }, async (db) => {
        await lockRow(db, 'Campaign', id, 'SHARE')
        await lockRow(db, 'Retailer', viewer.retailerId)
        const mine = { where: { retailerId: viewer.retailerId }, include: { terms: true } }
        const campaign = found(
          await db.campaign.findFirst({
            where: { id, AND: visibleCampaigns(viewer, now) },
            include: { participations: mine },
          }),
        )
        const [own] = campaign.participations
        const participation = own ? { status: own.status, version: own.terms?.version ?? null } : null
        const terms = await presentTerms(db, id, now)
        // What was agreed to is what was looked at: a version that came in between has to be read first.
        const unread = terms.id === args.termsId.id ? null : new TermsAreThese()
        const refusal = whyNotTakeTerms({ campaign, participation, current: terms.version }, now) ?? unread
        if (refusal || !own) throw refusal ?? new TermsAreThese()
        await db.participation.update({
          where: { id: own.id },
          data: { termsId: terms.id, agreedAt: now, ...onBehalfOf(viewer) },
        })
        await promiseRewards({ db, now, timeZone, participationId: own.id }, terms)
        return { id }
      })
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
