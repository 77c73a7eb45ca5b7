import { dateColumnOf, localDayOf } from '@kewo/domain'
import type { Db, Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { seesFewShops } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { askRetailer } from '../retailer/filter.ts'
import { type AskOfWord, searching } from '../search/searching.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleVisits } from './access.ts'
import { stillPlanned } from './stillPlanned.ts'

const views = ['PLANNED', 'IN_PROGRESS', 'DONE', 'CALLED_OFF'] as const
type View = (typeof views)[number]

const VisitView = builder.enumType('VisitView', {
  values: {
    PLANNED: { description: 'Still to come, the earliest day first; also those whose day went by.' },
    IN_PROGRESS: { description: 'Somebody is there now.' },
    DONE: { description: 'Completed, newest first.' },
    CALLED_OFF: { description: 'Cancelled or missed, newest first.' },
  } satisfies Record<View, object>,
})

const VisitFilter = builder.inputType('VisitFilter', {
  fields: (t) => ({
    view: t.field({ type: VisitView, defaultValue: 'PLANNED' }),
    mine: t.boolean({ defaultValue: false, description: 'Only those that the viewer makes.' }),
    search: t.string({
      description:
        "Words of the shop's name, owner, telephone, licence number or address; also by pinyin or its initials.",
    }),
    retailerId: t.globalID({ for: Retailer, description: 'Only those to one shop.' }),
    from: t.field({ type: 'Day', description: 'Planned for this day or later.' }),
    to: t.field({ type: 'Day', description: 'Planned for this day or earlier.' }),
  }),
})

type Filter = typeof VisitFilter.$inferInput

const byView: Record<
  View,
  { where: Prisma.VisitWhereInput; orderBy: Prisma.VisitOrderByWithRelationInput[] }
> = {
  PLANNED: {
    where: { ...stillPlanned, plannedOn: { not: null } },
    orderBy: [{ plannedOn: 'asc' }, { plannedOrder: 'asc' }, { id: 'asc' }],
  },
  IN_PROGRESS: {
    where: { status: 'IN_PROGRESS', startedAt: { not: null } },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
  },
  DONE: {
    where: { status: 'COMPLETED', startedAt: { not: null } },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
  },
  // Ids are in order of creation; a visit that never began has no better time of its own.
  CALLED_OFF: { where: { status: { in: ['CANCELLED', 'MISSED'] } }, orderBy: [{ id: 'desc' }] },
}

/**
 * Of few shops all visits are read and put in order. By the index of all visits PostgreSQL would look for those few among everybody's
 * newest, for it takes them to lie evenly: a second for what takes three milliseconds. That index has those without a time first.
 */
const newestOfFewShops: Prisma.VisitOrderByWithRelationInput[] = [
  { startedAt: { sort: 'desc', nulls: 'last' } },
  { id: 'desc' },
]

const orderOf = (viewer: Viewer, view: View) =>
  view === 'DONE' && seesFewShops(viewer) ? newestOfFewShops : byView[view].orderBy

const askVisit: AskOfWord<Prisma.VisitWhereInput> = (holds, word) => ({ retailer: askRetailer(holds, word) })

async function filterWhere(
  db: Db,
  viewer: Viewer,
  filter: Filter | null | undefined,
): Promise<Prisma.VisitWhereInput> {
  return {
    AND: [
      visibleVisits(viewer),
      byView[filter?.view ?? 'PLANNED'].where,
      filter?.mine && viewer.kind === 'staff' ? { staffId: viewer.staffId } : {},
      filter?.retailerId ? { retailerId: filter.retailerId.id } : {},
      filter?.from ? { plannedOn: { gte: filter.from } } : {},
      filter?.to ? { plannedOn: { lte: filter.to } } : {},
      await searching(filter?.search, askVisit, (found) =>
        db.visit.findFirst({ where: { AND: [visibleVisits(viewer), found] }, select: { id: true } }),
      ),
    ],
  }
}

builder.queryField('visits', (t) =>
  t.withAuth({ signedIn: true }).prismaConnection({
    type: 'Visit',
    cursor: 'id',
    description: 'Visits in the scope of the viewer.',
    args: { filter: t.arg({ type: VisitFilter }) },
    totalCount: async (_connection, { filter }, { db, viewer }) =>
      db.visit.count({ where: await filterWhere(db, viewer, filter), ...bounded }),
    resolve: async (query, _root, { filter }, { db, viewer }) =>
      db.visit.findMany({
        ...query,
        where: await filterWhere(db, viewer, filter),
        orderBy: orderOf(viewer, filter?.view ?? 'PLANNED'),
      }),
  }),
)

const mostStops = 40

builder.queryField('myStops', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: ['Visit'],
    complexity: listOf(mostStops),
    description:
      "The viewer's stops of one day in their order, with those already made; a working day has tens at most.",
    args: { day: t.arg({ type: 'Day', description: "Today in the company's time zone when left out." }) },
    resolve: (query, _root, { day }, { db, viewer, now, timeZone }) =>
      db.visit.findMany({
        ...query,
        where: {
          staffId: viewer.staffId,
          plannedOn: day ?? dateColumnOf(localDayOf(now, timeZone)),
          OR: [stillPlanned, { status: { notIn: ['PLANNED', 'CANCELLED'] } }],
        },
        orderBy: [{ plannedOrder: 'asc' }, { id: 'asc' }],
        take: mostStops,
      }),
  }),
)

builder.queryField('myVisitInProgress', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Visit',
    nullable: true,
    description: 'The one visit that the viewer has begun and not ended.',
    resolve: (query, _root, _args, { db, viewer }) =>
      db.visit.findFirst({ ...query, where: { staffId: viewer.staffId, status: 'IN_PROGRESS' } }),
  }),
)

builder.queryField('nextVisit', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'Visit',
    nullable: true,
    description: 'Who comes to the shop next and on which day; one that is running comes first.',
    resolve: (query, _root, _args, { db, viewer, now, timeZone }) =>
      db.visit.findFirst({
        ...query,
        where: {
          retailerId: viewer.retailerId,
          OR: [
            { status: 'IN_PROGRESS' },
            { status: 'PLANNED', plannedOn: { gte: dateColumnOf(localDayOf(now, timeZone)) } },
          ],
        },
        orderBy: [{ startedAt: { sort: 'asc', nulls: 'last' } }, { plannedOn: 'asc' }, { id: 'asc' }],
      }),
  }),
)
