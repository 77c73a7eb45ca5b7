import {
  AlreadyAnsweredSo,
  CampaignHasEnded,
  CampaignIsCancelled,
  CampaignNotStarted,
  InvalidInput,
  ProofsSent,
  SentBefore,
  TooLateToAnswer,
  inAudience,
  whyNotDecline,
  whyNotJoin,
  type Answering,
  type DeclineReason as Reason,
  type Refusal,
} from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import { onBehalfOf } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { shopOf, visibleCampaigns } from '../campaign/access.ts'
import { Campaign, dates } from '../campaign/campaign.ts'
import { once } from '../once/once.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { rewardsFallAway, promiseRewards } from '../reward/promiseRewards.ts'
import { presentTerms } from '../campaign/terms.ts'
import { visibleParticipations } from './access.ts'
import { DeclineReason } from './participation.ts'
import { lockRow } from '../write/lockRow.ts'

const refusals = [
  AlreadyAnsweredSo,
  CampaignHasEnded,
  CampaignIsCancelled,
  CampaignNotStarted,
  SentBefore,
  TooLateToAnswer,
]

builder.mutationField('joinCampaign', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Campaign,
    ...makesStale('campaignsToAnswer'),
    description:
      'The shop takes part, by the terms as they stand; also after it declined, until answersUntil.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is answered once.',
      }),
    },
    errors: { types: refusals },
    resolve: async (query, _root, args, context) => {
      const { id } = args.id
      const joined = { status: 'JOINED', declineReason: null, declineWords: null } as const
      await once(context, { mutation: 'joinCampaign', type: 'Campaign', sent: args }, (db) =>
        answer(db, context, id, (asked) => whyNotJoin(asked, context.now), joined),
      )
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('declineCampaign', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Campaign,
    ...makesStale('campaignsToAnswer'),
    description:
      'The shop does not take part; also after it joined, until answersUntil or its first photo. It has no consequence anywhere.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      reason: t.arg({ type: DeclineReason, required: true }),
      words: t.arg.string({ description: 'At most 300 characters; needed for OTHER.' }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is answered once.',
      }),
    },
    errors: { types: [...refusals, InvalidInput, ProofsSent] },
    resolve: async (query, _root, args, context) => {
      const { id } = args.id
      const why = { reason: args.reason, words: args.words || null }
      const declined = { status: 'DECLINED', declineReason: why.reason, declineWords: why.words } as const
      await once(context, { mutation: 'declineCampaign', type: 'Campaign', sent: args }, (db) =>
        answer(db, context, id, (asked) => whyNotDecline(asked, why, context.now), declined),
      )
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

type Answer = { status: 'JOINED' | 'DECLINED'; declineReason: Reason | null; declineWords: string | null }

/** One answer of a shop, by the rule that it is given. Inside a transaction only. */
export async function answer(
  db: DbTransaction,
  { viewer, now, timeZone }: Pick<SignedIn<RetailerViewer>, 'viewer' | 'now' | 'timeZone'>,
  id: string,
  whyNot: (answering: Answering) => Refusal | null,
  given: Answer,
): Promise<{ id: string }> {
  const { retailerId } = viewer
  // A campaign that is being cancelled takes no more answers; of one shop pressing twice the second meets the rule.
  await lockRow(db, 'Campaign', id, 'SHARE')
  await lockRow(db, 'Retailer', retailerId)
  const campaign = found(
    await db.campaign.findFirst({
      where: { id, AND: visibleCampaigns(viewer, now) },
      include: { audience: true, participations: { where: { retailerId }, select: answered } },
    }),
  )
  const refusal = whyNot(answering(campaign, viewer))
  if (refusal) throw refusal
  const terms = given.status === 'JOINED' ? await presentTerms(db, id, now) : null
  const told = {
    ...given,
    answeredAt: now,
    ...onBehalfOf(viewer),
    ...(terms && { termsId: terms.id, agreedAt: now }),
  }
  const { id: participationId } = await db.participation.upsert({
    where: { campaignId_retailerId: { campaignId: id, retailerId } },
    create: { campaignId: id, retailerId, ...told },
    update: told,
  })
  if (terms) await promiseRewards({ db, now, timeZone, participationId }, terms)
  else await rewardsFallAway(db, participationId, now)
  return { id }
}

/** What the rules ask of an answer that was given before. */
const answered = { status: true, proofs: { select: { id: true }, take: 1 } } as const

type Asked = Prisma.CampaignGetPayload<{
  select: typeof dates & { audience: true; participations: { select: typeof answered } }
}>

function answering(campaign: Asked, viewer: RetailerViewer): Answering {
  return {
    campaign,
    inAudience: inAudience(campaign.audience, shopOf(viewer)),
    licence: viewer.licence,
    participation: campaign.participations[0] ?? null,
    hasSentProofs: (campaign.participations[0]?.proofs.length ?? 0) > 0,
  }
}

/** The same rules beforehand. That OTHER takes words is the form's business, so the button asks with another reason. */
const rules = {
  whyNotJoin,
  whyNotDecline: (asked: Answering, now: Date) =>
    whyNotDecline(asked, { reason: 'NO_SPACE', words: null }, now),
}

for (const [name, rule] of Object.entries(rules))
  builder.prismaObjectField('Campaign', name, (t) =>
    t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when this shop may answer so now, else why not. For shops.',
      authScopes: { retailer: true },
      select: (_args, { viewer, now }) => ({
        ...dates,
        audience: true,
        participations: {
          where: viewer?.kind === 'retailer' ? visibleParticipations(viewer, now) : { id: { in: [] } },
          take: 1,
          select: answered,
        },
      }),
      resolve: (campaign, _args, { viewer, now }) =>
        viewer?.kind === 'retailer' ? asWhyNot(rule(answering(campaign, viewer), now)) : null,
    }),
  )
