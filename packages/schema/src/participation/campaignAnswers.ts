import { shownDeclines, type DeclineReason as Reason } from '@kewo/domain'
import type { Db, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { unauthenticated } from '../builder/errors.ts'
import { treatedBy, treatedScope } from '../campaign/treated.ts'
import { visibleRetailers } from '../retailer/access.ts'
import type { StaffViewer, Viewer } from '../viewer/viewer.ts'
import { seesOnlyOwnShops } from './access.ts'
import { DeclineReason } from './participation.ts'

type DeclineCount = { reason: Reason; count: number }
type Answers = {
  campaignId: string
  joined: number
  declined: number | null
  reasons: DeclineCount[] | null
  ownShops: boolean
}

const DeclineCountType = builder.objectRef<DeclineCount>('DeclineCount').implement({
  description: 'How many shops declined for one reason.',
  fields: (t) => ({ reason: t.expose('reason', { type: DeclineReason }), count: t.exposeInt('count') }),
})

const CampaignAnswers = builder.objectRef<Answers>('CampaignAnswers').implement({
  description: 'How the shops in the scope of the viewer have answered.',
  fields: (t) => ({
    asked: t.int({
      description: 'Open shops that are told of it in the scope of the viewer, as the audience stands now.',
      complexity: 10,
      resolve: async ({ campaignId }, _args, { db, viewer }) => {
        if (!viewer) throw unauthenticated()
        return db.retailer.count({ where: await askedWhere(db, campaignId, viewer) })
      },
    }),
    joined: t.exposeInt('joined'),
    open: t.int({
      nullable: true,
      description:
        'Shops of the audience that have not answered; only for the manager of these shops, for it would tell how many declined.',
      complexity: 10,
      resolve: async ({ campaignId, ownShops }, _args, { db, viewer }) => {
        if (!viewer) throw unauthenticated()
        if (!ownShops) return null
        const notYet = { participations: { none: { campaignId } } }
        return db.retailer.count({ where: { AND: [await askedWhere(db, campaignId, viewer), notYet] } })
      },
    }),
    declined: t.exposeInt('declined', {
      nullable: true,
      description:
        'For the manager of these shops each; for others in whole steps of five, null below five: a figure that moves by one could point at a shop.',
    }),
    declineReasons: t.field({
      type: [DeclineCountType],
      nullable: true,
      description:
        'The most frequent first; for others than the manager of these shops each in whole steps of five.',
      resolve: ({ reasons }) => reasons,
    }),
  }),
})

builder.prismaObjectField('Campaign', 'answers', (t) =>
  t.field({
    type: CampaignAnswers,
    description: 'How shops have answered, in sums. For staff.',
    authScopes: { staff: true },
    complexity: 5,
    select: { id: true },
    resolve: ({ id }, _args, { db, viewer }) => {
      if (viewer?.kind !== 'staff') throw unauthenticated()
      return answersTo(db, id, viewer)
    },
  }),
)

async function askedWhere(db: Db, id: string, viewer: Viewer): Promise<Prisma.RetailerWhereInput> {
  const campaign = await db.campaign.findUniqueOrThrow({ where: { id }, select: treatedScope })
  return { AND: [treatedBy(campaign), visibleRetailers(viewer)] }
}

async function answersTo(db: Db, campaignId: string, viewer: StaffViewer): Promise<Answers> {
  const groups = await db.participation.groupBy({
    by: ['status', 'declineReason'],
    where: { campaignId, retailer: visibleRetailers(viewer) },
    _count: true,
  })
  const joined = groups.reduce((sum, { status, _count }) => sum + (status === 'JOINED' ? _count : 0), 0)
  const counted = new Map(
    groups
      .filter(({ status }) => status === 'DECLINED')
      .map(({ declineReason, _count }) => [declineReason ?? 'OTHER', _count]),
  )
  const ownShops = seesOnlyOwnShops(viewer)
  const { declined, reasons } = shownDeclines(counted, { ownShops })
  return {
    ...{ campaignId, joined, declined, ownShops },
    reasons:
      reasons &&
      [...reasons]
        .map(([reason, count]) => ({ reason: reason as Reason, count }))
        .toSorted((one, other) => other.count - one.count),
  }
}
