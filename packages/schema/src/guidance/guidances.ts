import { dateColumnOf, type GuidanceStatus as Status, localDayOf } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { inDirection, type Orders, SortDirection } from '../builder/order.ts'
import type { SignedIn } from '../builder/context.ts'
import { type AskOfWord, searching } from '../search/searching.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleGuidances } from './access.ts'
import { GuidanceKind, GuidanceStatus, isCurrent } from './guidance.ts'

const readings = ['TO_READ', 'UNDERSTOOD'] as const
type Reading = (typeof readings)[number]

const GuidanceReading = builder.enumType('GuidanceReading', {
  description: 'How the asking shop stands with the version that is shown.',
  values: {
    TO_READ: { description: 'The question is not answered right yet.' },
    UNDERSTOOD: { description: 'The question was answered right.' },
  } satisfies Record<Reading, object>,
})

const GuidanceFilter = builder.inputType('GuidanceFilter', {
  description: 'All that is given must hold.',
  fields: (t) => ({
    mine: t.boolean({ defaultValue: false, description: 'Only what the viewer wrote.' }),
    status: t.field({ type: GuidanceStatus }),
    kind: t.field({ type: GuidanceKind }),
    search: t.string({
      description: 'Words of a title, in either language; also by pinyin or its initials.',
    }),
    reading: t.field({ type: GuidanceReading, description: 'Only for a shop.' }),
  }),
})

type Filter = typeof GuidanceFilter.$inferInput

async function filterWhere(
  context: SignedIn,
  filter: Filter | null | undefined,
): Promise<Prisma.GuidanceWhereInput> {
  const { db, viewer } = context
  const scope = visibleGuidances(viewer, context)
  return {
    AND: [
      scope,
      filter?.mine ? (viewer.kind === 'staff' ? { authorId: viewer.staffId } : { id: { in: [] } }) : {},
      filter?.status ? statusWhere(filter.status, context) : {},
      filter?.kind ? { kind: filter.kind } : {},
      await searching(filter?.search, askGuidance(viewer), (found) =>
        db.guidance.findFirst({ where: { AND: [scope, found] }, select: { id: true } }),
      ),
      filter?.reading ? readingWhere(filter.reading, context) : {},
    ],
  }
}

function statusWhere(status: Status, { now, timeZone }: SignedIn): Prisma.GuidanceWhereInput {
  const published = { publishedAt: { not: null }, withdrawnAt: null }
  const today = dateColumnOf(localDayOf(now, timeZone))
  const byStatus: Record<Status, Prisma.GuidanceWhereInput> = {
    DRAFT: { publishedAt: null, publishAt: null },
    SCHEDULED: { publishedAt: null, publishAt: { not: null } },
    PUBLISHED: { ...published, OR: [{ validUntil: null }, { validUntil: { gte: today } }] },
    RUN_OUT: { ...published, validUntil: { lt: today } },
    WITHDRAWN: { publishedAt: { not: null }, withdrawnAt: { not: null } },
  }
  return byStatus[status]
}

/** Words of a draft find it only for those who may see the draft. */
export const askGuidance =
  (viewer: Viewer): AskOfWord<Prisma.GuidanceWhereInput> =>
  (title) => {
    if (viewer.kind === 'staff' && viewer.seesAll) return { versions: { some: title } }
    const published = { versions: { some: { AND: [isCurrent, title] } } }
    if (viewer.kind === 'retailer') return published
    return { OR: [published, { authorId: viewer.staffId, versions: { some: title } }] }
  }

function readingWhere(reading: Reading, { viewer }: SignedIn): Prisma.GuidanceWhereInput {
  if (viewer.kind === 'staff') return { id: { in: [] } }
  const understood = { retailerId: viewer.retailerId, understoodAt: { not: null } }
  const receipts = reading === 'UNDERSTOOD' ? { some: understood } : { none: understood }
  return { versions: { some: { ...isCurrent, receipts } } }
}

type Key = Prisma.GuidanceOrderByWithRelationInput

const orders = {
  CHANGED: [{ updatedAt: 'desc' }, { id: 'desc' }],
  PUBLISHED: [{ publishedAt: 'desc' }, { id: 'desc' }],
  ENDS: [{ validUntil: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
} satisfies Orders<Key>

const GuidanceOrder = builder.enumType('GuidanceOrder', {
  values: {
    CHANGED: { description: 'Changed last comes first.' },
    PUBLISHED: { description: 'Published last comes first.' },
    ENDS: { description: 'Whose last day comes first; those without one at the end.' },
  } satisfies Record<keyof typeof orders, object>,
})

builder.queryField('guidances', (t) =>
  t.withAuth({ brands: true }).prismaConnection({
    type: 'Guidance',
    cursor: 'id',
    description: 'Guidance in the scope of the viewer.',
    args: {
      filter: t.arg({ type: GuidanceFilter }),
      orderBy: t.arg({
        type: GuidanceOrder,
        description: 'Left out, it is PUBLISHED for a shop and CHANGED for staff.',
      }),
      direction: t.arg({ type: SortDirection }),
    },
    totalCount: async (_connection, { filter }, context) =>
      context.db.guidance.count({ where: await filterWhere(context, filter), ...bounded }),
    resolve: async (query, _root, { filter, orderBy, direction }, context) => {
      const usual = context.viewer.kind === 'retailer' ? 'PUBLISHED' : 'CHANGED'
      return context.db.guidance.findMany({
        ...query,
        where: await filterWhere(context, filter),
        orderBy: inDirection<Key>(orders[orderBy ?? usual], direction),
      })
    },
  }),
)

const toRead = { reading: 'TO_READ' } as const

builder.queryField('guidanceToRead', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: ['Guidance'],
    description:
      'For Home: what this shop has not understood yet, by its last day, then the newest first. At most 10.',
    args: { first: t.arg.int({ defaultValue: 3, description: '1 to 10.' }) },
    resolve: async (query, _root, { first }, context) =>
      context.db.guidance.findMany({
        ...query,
        where: await filterWhere(context, toRead),
        orderBy: [{ validUntil: { sort: 'asc', nulls: 'last' } }, { publishedAt: 'desc' }, { id: 'desc' }],
        take: Math.min(Math.max(first ?? 3, 1), 10),
      }),
  }),
)

builder.queryField('guidanceToReadCount', (t) =>
  t.withAuth({ retailer: true, brands: true }).int({
    description: 'How much guidance this shop has not understood yet.',
    resolve: async (_root, _args, context) =>
      context.db.guidance.count({ where: await filterWhere(context, toRead) }),
  }),
)
