import { searchingAtOnce } from '../search/searching.ts'
import { declineReasons, participationStatuses } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { onBehalfName, onBehalfWords } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { inDirection, type Orders, SortDirection } from '../builder/order.ts'
import { askRetailer } from '../retailer/filter.ts'
import { participationScope, seesParticipation, visibleParticipations } from './access.ts'

export const ParticipationStatus = builder.enumType('ParticipationStatus', { values: participationStatuses })
export const DeclineReason = builder.enumType('DeclineReason', {
  values: declineReasons,
  description: 'Why a shop says no. It has no consequence anywhere.',
})

export const Participation = builder.prismaNode('Participation', {
  description:
    "参与: a shop's answer to a campaign. Who declined is seen by the shop and its own manager only.",
  id: { field: 'id' },
  runScopesOnType: true,
  select: participationScope,
  authScopes: (row, { viewer, now }) => seesParticipation(viewer, row, now),
  fields: (t) => ({
    campaign: t.relation('campaign'),
    retailer: t.relation('retailer'),
    status: t.expose('status', { type: ParticipationStatus }),
    declineReason: t.expose('declineReason', { type: DeclineReason, nullable: true }),
    declineWords: t.exposeString('declineWords', {
      nullable: true,
      description: 'In the words of the shop.',
    }),
    onBehalfName: t.string({ nullable: true, description: onBehalfWords, ...onBehalfName }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', description: 'When it last answered.' }),
  }),
})

const ParticipationFilter = builder.inputType('ParticipationFilter', {
  fields: (t) => ({
    status: t.field({ type: ParticipationStatus }),
    search: t.string({
      description:
        "Words of the shop's name, owner, telephone, licence number or address; also by pinyin or its initials.",
    }),
  }),
})

type Key = Prisma.ParticipationOrderByWithRelationInput

const orders = {
  ANSWERED: [{ answeredAt: 'desc' }, { id: 'desc' }],
  SHOP: [{ retailer: { name: 'asc' } }, { id: 'asc' }],
} satisfies Orders<Key>

const ParticipationOrder = builder.enumType('ParticipationOrder', {
  values: {
    ANSWERED: { description: 'Answered last comes first.' },
    SHOP: { description: 'By the name of the shop.' },
  } satisfies Record<keyof typeof orders, object>,
})

builder.prismaObjectField('Campaign', 'participations', (t) =>
  t.relatedConnection('participations', {
    cursor: 'id',
    description:
      "Answers in the scope of the viewer; but of one's own shops only once nobody can change an answer any more. For staff.",
    authScopes: { staff: true },
    totalCount: true,
    args: {
      filter: t.arg({ type: ParticipationFilter }),
      orderBy: t.arg({ type: ParticipationOrder, defaultValue: 'ANSWERED' }),
      direction: t.arg({ type: SortDirection }),
    },
    query: ({ filter, orderBy, direction }, { viewer, now }) => ({
      where: viewer
        ? { AND: [visibleParticipations(viewer, now), answersWhere(filter)] }
        : { id: { in: [] } },
      orderBy: inDirection<Key>(orders[orderBy ?? 'ANSWERED'], direction),
    }),
  }),
)

function answersWhere(filter: typeof ParticipationFilter.$inferInput | null | undefined) {
  return {
    ...(filter?.status && { status: filter.status }),
    retailer: searchingAtOnce(filter?.search, askRetailer),
  }
}

builder.prismaObjectField('Campaign', 'participation', (t) =>
  t.field({
    type: Participation,
    nullable: true,
    description: 'What this shop has answered; null before it does, and for staff.',
    select: (_args, { viewer, now }, nested) => ({
      participations: nested({
        where: viewer?.kind === 'retailer' ? visibleParticipations(viewer, now) : { id: { in: [] } },
        take: 1,
        select: participationScope,
      }),
    }),
    resolve: ({ participations }) => participations[0] ?? null,
  }),
)
