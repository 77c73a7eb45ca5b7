import { answersUntil, type CampaignDates } from '@kewo/domain'
import type { Db, Prisma } from '@kewo/db'
import { Brand } from '../brand/brand.ts'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { type AskOfWord, searching } from '../search/searching.ts'
import { listOf } from '../builder/cost.ts'
import { inDirection, type Orders, SortDirection } from '../builder/order.ts'
import { visibleParticipations } from '../participation/access.ts'
import type { RetailerViewer, Viewer } from '../viewer/viewer.ts'
import { visibleCampaigns } from './access.ts'
import { Campaign, CampaignStatus, dates } from './campaign.ts'
import { statusWhere } from './statusWhere.ts'

const Lasting = builder.inputType('CampaignLasting', {
  description: 'A time of the calendar.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', required: true }),
    until: t.field({ type: 'DateTime', required: true, description: 'The first instant after it.' }),
  }),
})

const CampaignFilter = builder.inputType('CampaignFilter', {
  fields: (t) => ({
    statuses: t.field({ type: [CampaignStatus], description: 'Any of these; none means all.' }),
    brandId: t.globalID({ for: Brand }),
    lasting: t.field({ type: Lasting, description: 'That last at some time in it; none without dates.' }),
    search: t.string({
      description:
        'Words of the title or of the name of the brand, in either language; also by pinyin or its initials.',
    }),
  }),
})

type Key = Prisma.CampaignOrderByWithRelationInput

const orders = {
  CHANGED: [{ updatedAt: 'desc' }, { id: 'desc' }],
  STARTS: [{ startsAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
  ENDS: [{ endsAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
} satisfies Orders<Key>

const CampaignOrder = builder.enumType('CampaignOrder', {
  values: {
    CHANGED: { description: 'Changed last comes first.' },
    STARTS: { description: 'Starting last comes first.' },
    ENDS: { description: 'Ending first comes first.' },
  } satisfies Record<keyof typeof orders, object>,
})

type Filter = typeof CampaignFilter.$inferInput

/** A campaign holds a word itself, or its brand does. */
export const askCampaign: AskOfWord<Prisma.CampaignWhereInput> = (holds) => ({
  OR: [holds, { brand: holds }],
})

async function filterWhere(
  db: Db,
  viewer: Viewer,
  filter: Filter | null | undefined,
  now: Date,
): Promise<Prisma.CampaignWhereInput> {
  const statuses = filter?.statuses ?? []
  return {
    AND: [
      visibleCampaigns(viewer, now),
      statuses.length > 0 ? { OR: statuses.map((status) => statusWhere(status, now)) } : {},
      filter?.brandId ? { brandId: filter.brandId.id } : {},
      filter?.lasting ? { startsAt: { lt: filter.lasting.until }, endsAt: { gt: filter.lasting.from } } : {},
      await searching(filter?.search, askCampaign, (found) =>
        db.campaign.findFirst({
          where: { AND: [visibleCampaigns(viewer, now), found] },
          select: { id: true },
        }),
      ),
    ],
  }
}

builder.queryField('campaigns', (t) =>
  t.withAuth({ brands: true }).prismaConnection({
    type: Campaign,
    cursor: 'id',
    description:
      'Campaigns in the scope of the viewer: for a shop those that mean it, for staff what is published.',
    args: {
      filter: t.arg({ type: CampaignFilter }),
      orderBy: t.arg({ type: CampaignOrder, defaultValue: 'CHANGED' }),
      direction: t.arg({ type: SortDirection }),
    },
    totalCount: async (_connection, { filter }, { db, viewer, now }) =>
      db.campaign.count({ where: await filterWhere(db, viewer, filter, now), ...bounded }),
    resolve: async (query, _root, { filter, orderBy, direction }, { db, viewer, now }) =>
      db.campaign.findMany({
        ...query,
        where: await filterWhere(db, viewer, filter, now),
        orderBy: inDirection<Key>(orders[orderBy ?? 'CHANGED'], direction),
      }),
  }),
)

/** Of what runs at one time for one shop; a shop that had more to answer would answer none. */
const mostToAnswer = 50

function toAnswerWhere(viewer: RetailerViewer, now: Date): Prisma.CampaignWhereInput {
  return {
    AND: [
      visibleCampaigns(viewer, now),
      statusWhere('LIVE', now),
      { OR: [{ replyBy: null }, { replyBy: { gte: now } }] },
      { participations: { none: visibleParticipations(viewer, now) } },
    ],
  }
}

builder.queryField('campaignsToAnswer', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: [Campaign],
    complexity: listOf(mostToAnswer),
    description:
      'Live campaigns that this shop can answer and has not, the deadline that comes first at the top.',
    resolve: async (query, _root, _args, { db, viewer, now }) => {
      const open = await db.campaign.findMany({
        where: toAnswerWhere(viewer, now),
        select: { id: true, ...dates },
      })
      const ids = open.toSorted((one, other) => until(one) - until(other)).map(({ id }) => id)
      const shown = ids.slice(0, mostToAnswer)
      const rows = await db.campaign.findMany({ ...query, where: { id: { in: shown } } })
      return rows.toSorted((one, other) => shown.indexOf(one.id) - shown.indexOf(other.id))
    },
  }),
)

const until = (campaign: CampaignDates): number => answersUntil(campaign)?.getTime() ?? Infinity

const mostOfBrand = 20

// On a brand's page a shop sees what it can take part in; staff also what is to come and what has been.
builder.prismaObjectField('Brand', 'campaigns', (t) =>
  t.relation('campaigns', {
    complexity: listOf(mostOfBrand),
    description: 'Up to 20 campaigns of the brand in the scope of the viewer; for a shop those that run.',
    query: (_args, { viewer, now }) => ({
      where: viewer
        ? { AND: [visibleCampaigns(viewer, now), viewer.kind === 'retailer' ? statusWhere('LIVE', now) : {}] }
        : { id: { in: [] } },
      orderBy: [{ startsAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
      take: mostOfBrand,
    }),
  }),
)
