import type { Db, Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import type { StaffViewer, Viewer } from '../viewer/viewer.ts'
import { type AskOfWord, searching } from '../search/searching.ts'
import { visibleHelpRequests } from './access.ts'
import { HelpRequestCategory } from './helpRequest.ts'

const views = ['OPEN', 'MY_DESK', 'WAITING', 'OVERDUE', 'SETTLED', 'ALL'] as const
type View = (typeof views)[number]

const HelpRequestView = builder.enumType('HelpRequestView', {
  description: 'The corners of the inbox.',
  values: {
    OPEN: { description: 'Not resolved and not closed.' },
    MY_DESK: { description: 'Open and with me: assigned to me, or unassigned at a desk of mine.' },
    WAITING: { description: 'Waiting for the shop.' },
    OVERDUE: { description: 'Open with a clock that has run out.' },
    SETTLED: { description: 'Resolved or closed.' },
    ALL: {},
  } satisfies Record<View, object>,
})

const HelpRequestFilter = builder.inputType('HelpRequestFilter', {
  fields: (t) => ({
    view: t.field({ type: HelpRequestView, defaultValue: 'ALL' }),
    category: t.field({ type: HelpRequestCategory }),
    search: t.string({
      description:
        'Words of the request, its number, or what finds its shop; also by pinyin or its initials.',
    }),
    retailerId: t.globalID({ description: 'Only those of one shop.' }),
  }),
})

const isOpen: Prisma.HelpRequestWhereInput = { status: { in: ['NEW', 'IN_PROGRESS', 'WAITING_ON_RETAILER'] } }

function viewWhere(view: View, viewer: Viewer, now: Date): Prisma.HelpRequestWhereInput {
  const byView: Record<View, Prisma.HelpRequestWhereInput> = {
    ALL: {},
    OPEN: isOpen,
    MY_DESK: viewer.kind === 'staff' ? withMe(viewer) : isOpen,
    WAITING: { status: 'WAITING_ON_RETAILER' },
    OVERDUE: { status: { in: ['NEW', 'IN_PROGRESS'] }, dueAt: { lt: now } },
    SETTLED: { status: { in: ['RESOLVED', 'CLOSED'] } },
  }
  return byView[view]
}

function withMe({ staffId, roles }: StaffViewer): Prisma.HelpRequestWhereInput {
  return {
    status: { in: ['NEW', 'IN_PROGRESS'] },
    OR: [{ assigneeId: staffId }, { assigneeId: null, desk: { in: [...roles] } }],
  }
}

const newestEventFirst = [{ lastEventAt: 'desc' }, { id: 'desc' }] as const
const soonestDueFirst = [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }] as const

function orderOf(view: View) {
  const clocksMatter = view !== 'SETTLED' && view !== 'ALL'
  return clocksMatter ? soonestDueFirst : newestEventFirst
}

type Filter = typeof HelpRequestFilter.$inferInput

/** A request holds a word itself, or its shop does. */
export const askHelpRequest: AskOfWord<Prisma.HelpRequestWhereInput> = (holds) => ({
  OR: [holds, { retailer: holds }],
})

async function filterWhere(
  db: Db,
  viewer: Viewer,
  filter: Filter | null | undefined,
  now: Date,
): Promise<Prisma.HelpRequestWhereInput> {
  return {
    AND: [
      visibleHelpRequests(viewer),
      viewWhere(filter?.view ?? 'ALL', viewer, now),
      filter?.category ? { category: filter.category } : {},
      filter?.retailerId ? { retailerId: filter.retailerId.id } : {},
      await searching(filter?.search, askHelpRequest, (found) =>
        db.helpRequest.findFirst({
          where: { AND: [visibleHelpRequests(viewer), found] },
          select: { id: true },
        }),
      ),
    ],
  }
}

builder.queryField('helpRequests', (t) =>
  t.withAuth({ signedIn: true }).prismaConnection({
    type: 'HelpRequest',
    cursor: 'id',
    description:
      'Requests in the scope of the viewer. The newest event first; in the views of what is open, the clock that runs out first.',
    args: { filter: t.arg({ type: HelpRequestFilter }) },
    totalCount: async (_connection, { filter }, { db, viewer, now }) =>
      db.helpRequest.count({ where: await filterWhere(db, viewer, filter, now), ...bounded }),
    resolve: async (query, _root, { filter }, { db, viewer, now }) =>
      db.helpRequest.findMany({
        ...query,
        where: await filterWhere(db, viewer, filter, now),
        orderBy: [...orderOf(filter?.view ?? 'ALL')],
      }),
  }),
)

type Counts = Record<'myDesk' | 'myDeskOverdue' | 'open' | 'waiting' | 'overdue', number>

const HelpRequestCounts = builder.objectRef<Counts>('HelpRequestCounts').implement({
  description: 'How many requests of the viewer stand in each corner of the inbox.',
  fields: (t) => ({
    myDesk: t.exposeInt('myDesk'),
    myDeskOverdue: t.exposeInt('myDeskOverdue', {
      description: 'Of those at my desk: a clock has run out.',
    }),
    open: t.exposeInt('open'),
    waiting: t.exposeInt('waiting'),
    overdue: t.exposeInt('overdue'),
  }),
})

builder.queryField('helpRequestCounts', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: HelpRequestCounts,
    complexity: 60,
    description: 'How many requests each view of the inbox holds for the viewer.',
    args: {
      filter: t.arg({ type: HelpRequestFilter, description: 'As for the list; its view does not matter.' }),
    },
    resolve: async (_root, { filter }, { db, viewer, now }) => {
      const meant = await filterWhere(db, viewer, { ...filter, view: 'ALL' }, now)
      const count = async (...within: View[]) =>
        db.helpRequest.count({
          where: { AND: [meant, ...within.map((view) => viewWhere(view, viewer, now))] },
        })
      const [myDesk, myDeskOverdue, open, waiting, overdue] = await Promise.all([
        count('MY_DESK'),
        count('MY_DESK', 'OVERDUE'),
        count('OPEN'),
        count('WAITING'),
        count('OVERDUE'),
      ])
      return { myDesk, myDeskOverdue, open, waiting, overdue }
    },
  }),
)
