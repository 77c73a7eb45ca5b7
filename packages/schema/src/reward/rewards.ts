import { rewardStates, type RewardState as State } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { inDirection, type Orders, SortDirection } from '../builder/order.ts'
import { Campaign } from '../campaign/campaign.ts'
import { askRetailer } from '../retailer/filter.ts'
import { searchingAtOnce } from '../search/searching.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleRewards } from './access.ts'
import { Reward, RewardState } from './reward.ts'

const RewardFilter = builder.inputType('RewardFilter', {
  fields: (t) => ({
    states: t.field({ type: [RewardState], description: 'Any of these; none means all.' }),
    campaignId: t.globalID({ for: Campaign }),
    search: t.string({
      description:
        "Words of the shop's name, owner, telephone, licence number or address; also by pinyin or its initials.",
    }),
  }),
})

type Key = Prisma.RewardOrderByWithRelationInput

const orders = {
  CHANGED: [{ changedAt: 'desc' }, { id: 'desc' }],
  SUM: [{ cents: 'desc' }, { id: 'desc' }],
} satisfies Orders<Key>

const RewardOrder = builder.enumType('RewardOrder', {
  values: {
    CHANGED: { description: 'What moved last comes first.' },
    SUM: { description: 'The largest sum comes first.' },
  } satisfies Record<keyof typeof orders, object>,
})

type Filter = typeof RewardFilter.$inferInput

function filterWhere(viewer: Viewer, filter: Filter | null | undefined, now: Date): Prisma.RewardWhereInput {
  const states = filter?.states ?? []
  return {
    AND: [
      visibleRewards(viewer, now),
      states.length > 0 ? { state: { in: states } } : {},
      filter?.campaignId ? { participation: { campaignId: filter.campaignId.id } } : {},
      filter?.search ? { participation: { retailer: searchingAtOnce(filter.search, askRetailer) } } : {},
    ],
  }
}

builder.queryField('rewards', (t) =>
  t.withAuth({ brands: true }).prismaConnection({
    type: Reward,
    cursor: 'id',
    description:
      'Rewards in the scope of the viewer: a shop its own over all campaigns, staff who follow them those of their shops.',
    args: {
      filter: t.arg({ type: RewardFilter }),
      orderBy: t.arg({ type: RewardOrder, defaultValue: 'CHANGED' }),
      direction: t.arg({ type: SortDirection }),
    },
    totalCount: (_connection, { filter }, { db, viewer, now }) =>
      db.reward.count({ where: filterWhere(viewer!, filter, now), ...bounded }),
    resolve: (query, _root, { filter, orderBy, direction }, { db, viewer, now }) =>
      db.reward.findMany({
        ...query,
        where: filterWhere(viewer, filter, now),
        orderBy: inDirection<Key>(orders[orderBy ?? 'CHANGED'], direction),
      }),
  }),
)

const RewardSum = builder.objectRef<{ state: State; count: number; cents: number }>('RewardSum').implement({
  description: 'All rewards that stand so.',
  fields: (t) => ({
    state: t.expose('state', { type: RewardState }),
    count: t.exposeInt('count'),
    cents: t.exposeInt('cents', { description: 'Integer cents.' }),
  }),
})

builder.queryField('rewardSums', (t) =>
  t.withAuth({ brands: true }).field({
    type: [RewardSum],
    complexity: listOf(rewardStates.length, 20),
    description: 'What the rewards in the scope of the viewer come to, by how far they have come.',
    args: { filter: t.arg({ type: RewardFilter }) },
    resolve: async (_root, { filter }, { db, viewer, now }) => {
      const groups = await db.reward.groupBy({
        by: ['state'],
        where: filterWhere(viewer, filter, now),
        _count: true,
        _sum: { cents: true },
      })
      return rewardStates.map((state) => {
        const group = groups.find((one) => one.state === state)
        return { state, count: group?._count ?? 0, cents: group?._sum.cents ?? 0 }
      })
    },
  }),
)
