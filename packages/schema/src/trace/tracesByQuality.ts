import type { TraceQuality } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { Staff } from '../staff/staff.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { readsQuality, visibleTraces } from './access.ts'
import { TraceQualityPart } from './traceQuality.ts'

builder.prismaObjectField('Trace', 'qualityParts', (t) =>
  t.field({
    type: [TraceQualityPart],
    nullable: true,
    description:
      'What the score is made of, as it was judged when submitted. Only for the author and for those who coach.',
    select: { qualityReasons: true, visit: { select: { staffId: true } } },
    resolve: ({ qualityReasons, visit }, _args, { viewer }) =>
      readsQuality(viewer, visit) ? (qualityReasons as unknown as TraceQuality['parts']) : null,
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

builder.queryField('tracesByQuality', (t) =>
  t.withAuth({ roles: ['SUPERVISOR', 'ADMIN'] }).prismaConnection({
    type: 'Trace',
    cursor: 'id',
    description:
      'For coaching: the records of the last days in the scope of the viewer, those with the least substance first, each version by itself.',
    args: {
      days: t.arg.int({ defaultValue: 30, description: '1 to 90; other numbers are taken as the nearest.' }),
      staffId: t.arg.globalID({ for: Staff, description: 'Only those of one author.' }),
    },
    totalCount: (_connection, args, { db, viewer, now }) =>
      db.trace.count({ where: viewer ? whereOf(viewer, now, args) : { id: { in: [] } } }),
    resolve: (query, _root, args, { db, viewer, now }) =>
      db.trace.findMany({
        ...query,
        where: whereOf(viewer, now, args),
        orderBy: [{ qualityScore: 'asc' }, { submittedAt: 'desc' }, { id: 'desc' }],
      }),
  }),
)
