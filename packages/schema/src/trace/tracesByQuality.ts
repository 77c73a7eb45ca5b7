import { type QualityPart, qualityParts, type TraceQuality } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { inDirection, type Orders, SortDirection } from '../builder/order.ts'
import { Staff } from '../staff/staff.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { readsQuality, seesTrace, traceScope, visibleTraces } from './access.ts'
import { Trace } from './trace.ts'
import { TraceQualityPart } from './traceQuality.ts'

builder.prismaObjectField('Trace', 'qualityParts', (t) =>
  t.field({
    type: [TraceQualityPart],
    nullable: true,
    complexity: listOf(Object.keys(qualityParts).length),
    description:
      'What the score is made of, as it was judged when submitted. Only for the author and for those who coach.',
    select: { qualityReasons: true, visit: { select: { staffId: true } } },
    resolve: ({ qualityReasons, visit }, _args, { viewer }) =>
      readsQuality(viewer, visit) ? partsAsKept(qualityReasons) : null,
  }),
)

/** Records of the first rules call the facts SPECIFIC; what was signed is not rewritten. */
function partsAsKept(reasons: unknown): TraceQuality['parts'] {
  type Kept = Omit<TraceQuality['parts'][number], 'part'> & { part: QualityPart | 'SPECIFIC' }
  return (reasons as readonly Kept[]).map(({ part, ...kept }) => ({
    ...kept,
    part: part === 'SPECIFIC' ? 'FACTS' : part,
  }))
}

builder.prismaObjectField('Trace', 'repeats', (t) =>
  t.field({
    type: Trace,
    nullable: true,
    description:
      'The earlier record that this one repeats, as it was judged when submitted. Only for the author and for those who coach, and only where they may see it.',
    select: (_args, _context, nested) => ({
      visit: { select: { staffId: true } },
      repeats: nested({ select: traceScope }),
    }),
    resolve: ({ repeats, visit }, _args, { viewer }) =>
      repeats && readsQuality(viewer, visit) && seesTrace(viewer, repeats) ? repeats : null,
  }),
)

const day = 24 * 60 * 60 * 1000
/** Older records are for reading, not for coaching. */
const mostDays = 90

type Of = { days?: number | null; staffId?: { id: string } | null }

function whereOf(viewer: Viewer, now: Date, { days, staffId }: Of): Prisma.TraceWhereInput {
  const back = Math.min(mostDays, Math.max(1, days ?? 30))
  return {
    AND: [
      visibleTraces(viewer),
      { submittedAt: { gte: new Date(now.getTime() - back * day) } },
      staffId ? { visit: { staffId: staffId.id } } : {},
    ],
  }
}

type Key = Prisma.TraceOrderByWithRelationInput

const orders = {
  QUALITY: [{ qualityScore: 'asc' }, { submittedAt: 'desc' }, { id: 'desc' }],
  SUBMITTED: [{ submittedAt: 'desc' }, { id: 'desc' }],
} satisfies Orders<Key>

const TraceOrder = builder.enumType('TraceOrder', {
  values: {
    QUALITY: { description: 'The least substance first, among equals the latest.' },
    SUBMITTED: { description: 'The latest first.' },
  } satisfies Record<keyof typeof orders, object>,
})

builder.queryField('tracesByQuality', (t) =>
  t.withAuth({ may: 'judgeRecords' }).prismaConnection({
    type: 'Trace',
    cursor: 'id',
    description:
      'For coaching: the records of the last days in the scope of the viewer, each version by itself.',
    args: {
      days: t.arg.int({ defaultValue: 30, description: '1 to 90; other numbers are taken as the nearest.' }),
      staffId: t.arg.globalID({ for: Staff, description: 'Only those of one author.' }),
      orderBy: t.arg({ type: TraceOrder, defaultValue: 'QUALITY' }),
      direction: t.arg({ type: SortDirection }),
    },
    totalCount: (_connection, args, { db, viewer, now }) =>
      db.trace.count({ where: viewer ? whereOf(viewer, now, args) : { id: { in: [] } }, ...bounded }),
    resolve: (query, _root, args, { db, viewer, now }) =>
      db.trace.findMany({
        ...query,
        where: whereOf(viewer, now, args),
        orderBy: inDirection<Key>(orders[args.orderBy ?? 'QUALITY'], args.direction),
      }),
  }),
)
