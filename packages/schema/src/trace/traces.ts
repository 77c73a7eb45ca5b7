import { answerDays } from '@kewo/domain'
import { Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleTraces } from './access.ts'

const TraceFilter = builder.inputType('TraceFilter', {
  fields: (t) => ({
    retailerId: t.globalID({ for: Retailer, description: 'Only those about one shop.' }),
    disputed: t.boolean({ description: 'Only those that the shop disputes.' }),
  }),
})

type Filter = typeof TraceFilter.$inferInput

const filterWhere = (viewer: Viewer, filter: Filter | null | undefined): Prisma.TraceWhereInput => ({
  AND: [
    visibleTraces(viewer),
    filter?.retailerId ? { retailerId: filter.retailerId.id } : {},
    filter?.disputed ? { answer: 'DISPUTED' } : {},
  ],
})

builder.queryField('traces', (t) =>
  t.withAuth({ signedIn: true }).prismaConnection({
    type: 'Trace',
    cursor: 'id',
    description:
      'Records in the scope of the viewer, newest first, each version by itself. Open to a shop with an expired licence, too.',
    args: { filter: t.arg({ type: TraceFilter }) },
    totalCount: (_connection, { filter }, { db, viewer }) =>
      db.trace.count({ where: filterWhere(viewer, filter), ...bounded }),
    resolve: (query, _root, { filter }, { db, viewer }) =>
      db.trace.findMany({
        ...query,
        where: filterWhere(viewer, filter),
        orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      }),
  }),
)

builder.queryField('tracesToAnswer', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: ['Trace'],
    description: 'Records that the shop can still countersign or dispute, newest first; ten at most.',
    resolve: async (query, _root, _args, { db, viewer, now }) => {
      const since = new Date(now.getTime() - answerDays * 24 * 60 * 60 * 1000)
      const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
        SELECT t.id FROM "Trace" t
        WHERE t."retailerId" = ${viewer.retailerId}::uuid AND t.answer IS NULL AND t."submittedAt" >= ${since}
          AND NOT EXISTS (SELECT FROM "Trace" newer WHERE newer."visitId" = t."visitId" AND newer.version > t.version)
        ORDER BY t."submittedAt" DESC, t.id DESC LIMIT 10`)
      return db.trace.findMany({
        ...query,
        where: { id: { in: rows.map(({ id }) => id) } },
        orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      })
    },
  }),
)
