import { mayShowDeclines, type DeclineReason as Reason } from '@kewo/domain'
import type { Db, Prisma } from '@kewo/db'
import { reachedWhere } from '../audience/reach.ts'
import { builder } from '../builder/builder.ts'
import { unauthenticated } from '../builder/errors.ts'
import { visibleRetailers } from '../retailer/access.ts'
import type { StaffViewer, Viewer } from '../viewer/viewer.ts'
import { seesOnlyOwnShops } from './access.ts'
import { DeclineReason } from './participation.ts'

type DeclineCount = { reason: Reason; count: number }
type Answers = { campaignId: string; joined: number; declined: number | null; reasons: DeclineCount[] | null }

const DeclineCountType = builder.objectRef<DeclineCount>('DeclineCount').implement({
  description: 'How many shops declined for one reason.',
  fields: (t) => ({ reason: t.expose('reason', { type: DeclineReason }), count: t.exposeInt('count') }),
})

const CampaignAnswers = builder.objectRef<Answers>('CampaignAnswers').implement({
  description: 'How the shops in the scope of the viewer have answered.',
  fields: (t) => ({
    asked: t.int({
      description: 'Open shops of the audience in the scope of the viewer, as it stands now.',
      complexity: 10,
      resolve: async ({ campaignId }, _args, { db, viewer }) => {
        if (!viewer) throw unauthenticated()
        return db.retailer.count({ where: await askedWhere(db, campaignId, viewer) })
      },
    }),
    joined: t.exposeInt('joined'),
    open: t.int({
      nullable: true,
      description: 'Shops of the audience that have not answered; null as for declined, which it would tell.',
      complexity: 10,
      resolve: async ({ campaignId, declined }, _args, { db, viewer }) => {
        if (!viewer) throw unauthenticated()
        if (declined === null) return null
        const notYet = { participations: { none: { campaignId } } }
        return db.retailer.count({ where: { AND: [await askedWhere(db, campaignId, viewer), notYet] } })
      },
    }),
    declined: t.exposeInt('declined', {
      nullable: true,
      description:
        'Null while fewer than five have declined and the viewer is not the manager of these shops: it could point at one.',
    }),
    declineReasons: t.field({
      type: [DeclineCountType],
      nullable: true,
      description: 'The most frequent first; null as for declined.',
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
  const { audience } = await db.campaign.findUniqueOrThrow({ where: { id }, select: { audience: true } })
  return reachedWhere(audience, viewer)
}

async function answersTo(db: Db, campaignId: string, viewer: StaffViewer): Promise<Answers> {
  const groups = await db.participation.groupBy({
    by: ['status', 'declineReason'],
    where: { campaignId, retailer: visibleRetailers(viewer) },
    _count: true,
  })
  const sum = (status: 'JOINED' | 'DECLINED') =>
    groups.reduce((total, group) => total + (group.status === status ? group._count : 0), 0)
  const declined = sum('DECLINED')
  const shown = mayShowDeclines({ declined, ownShops: seesOnlyOwnShops(viewer) })
  const reasons = groups
    .flatMap(({ status, declineReason, _count }) =>
      status === 'DECLINED' ? [{ reason: declineReason ?? ('OTHER' as const), count: _count }] : [],
    )
    .toSorted((one, other) => other.count - one.count)
  return {
    campaignId,
    joined: sum('JOINED'),
    declined: shown ? declined : null,
    reasons: shown ? reasons : null,
  }
}
