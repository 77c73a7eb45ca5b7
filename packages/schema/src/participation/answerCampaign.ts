import {
  AlreadyAnsweredSo,
  CampaignHasEnded,
  CampaignIsCancelled,
  CampaignNotStarted,
  InvalidInput,
  TooLateToAnswer,
  inAudience,
  whyNotDecline,
  whyNotJoin,
  type Answering,
  type DeclineReason as Reason,
  type Refusal,
} from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { shopOf, visibleCampaigns } from '../campaign/access.ts'
import { Campaign, dates } from '../campaign/campaign.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { DeclineReason } from './participation.ts'

const refusals = [
  AlreadyAnsweredSo,
  CampaignHasEnded,
  CampaignIsCancelled,
  CampaignNotStarted,
  TooLateToAnswer,
]

builder.mutationField('joinCampaign', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Campaign,
    description: 'The shop takes part; also after it declined, until answersUntil.',
    args: { id: t.arg.globalID({ for: Campaign, required: true }) },
    errors: { types: refusals },
    resolve: async (query, _root, { id: { id } }, context) => {
      await answer(context, id, (asked) => whyNotJoin(asked, context.now), {
        status: 'JOINED',
        declineReason: null,
        declineWords: null,
      })
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('declineCampaign', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Campaign,
    description:
      'The shop does not take part; also after it joined, until answersUntil. It has no consequence anywhere.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      reason: t.arg({ type: DeclineReason, required: true }),
      words: t.arg.string({ description: 'At most 300 characters; needed for OTHER.' }),
    },
    errors: { types: [...refusals, InvalidInput] },
    resolve: async (query, _root, { id: { id }, reason, words }, context) => {
      const why = { reason, words: words || null }
      await answer(context, id, (asked) => whyNotDecline(asked, why, context.now), {
        status: 'DECLINED',
        declineReason: reason,
        declineWords: why.words,
      })
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

type Answer = { status: 'JOINED' | 'DECLINED'; declineReason: Reason | null; declineWords: string | null }

function answer(
  { db, viewer, now }: SignedIn<RetailerViewer>,
  id: string,
  whyNot: (answering: Answering) => Refusal | null,
  given: Answer,
): Promise<void> {
  const { retailerId } = viewer
  return db.$transaction(async (transaction) => {
    // A campaign that is being cancelled takes no more answers; of one shop pressing twice the second meets the rule.
    await transaction.$queryRaw`SELECT id FROM "Campaign" WHERE id = ${id}::uuid FOR SHARE`
    await transaction.$queryRaw`SELECT id FROM "Retailer" WHERE id = ${retailerId}::uuid FOR UPDATE`
    const campaign = found(
      await transaction.campaign.findFirst({
        where: { id, AND: visibleCampaigns(viewer, now) },
        include: { audience: true, participations: { where: { retailerId } } },
      }),
    )
    const refusal = whyNot(answering(campaign, viewer))
    if (refusal) throw refusal
    await transaction.participation.upsert({
      where: { campaignId_retailerId: { campaignId: id, retailerId } },
      create: { campaignId: id, retailerId, answeredAt: now, ...given },
      update: { answeredAt: now, ...given },
    })
  })
}

type Asked = Prisma.CampaignGetPayload<{
  select: typeof dates & { audience: true; participations: { select: { status: true } } }
}>

function answering(campaign: Asked, viewer: RetailerViewer): Answering {
  return {
    campaign,
    inAudience: inAudience(campaign.audience, shopOf(viewer)),
    licence: viewer.licence,
    participation: campaign.participations[0] ?? null,
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
      select: (_args, { viewer }) => ({
        ...dates,
        audience: true,
        participations: {
          where: viewer?.kind === 'retailer' ? { retailerId: viewer.retailerId } : { id: { in: [] } },
          take: 1,
          select: { status: true },
        },
      }),
      resolve: (campaign, _args, { viewer, now }) =>
        viewer?.kind === 'retailer' ? asWhyNot(rule(answering(campaign, viewer), now)) : null,
    }),
  )
