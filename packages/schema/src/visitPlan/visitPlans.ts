import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { visibleVisitPlans } from './access.ts'
import { VisitPlan } from './visitPlan.ts'

builder.queryField('visitPlans', (t) =>
  t.withAuth({ staff: true }).prismaConnection({
    type: VisitPlan,
    cursor: 'id',
    description: 'The plans in the scope of the viewer, the latest first.',
    args: { mine: t.arg.boolean({ defaultValue: false, description: 'Only those of the viewer.' }) },
    totalCount: (_connection, { mine }, { db, viewer }) =>
      db.visitPlan.count({ where: whereOf(mine, viewer), ...bounded }),
    resolve: (query, _root, { mine }, { db, viewer }) =>
      db.visitPlan.findMany({
        ...query,
        where: whereOf(mine, viewer),
        orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
      }),
  }),
)

type Asker = Parameters<typeof visibleVisitPlans>[0] & { staffId: string }

const whereOf = (mine: boolean | null | undefined, viewer: Asker) =>
  mine ? { staffId: viewer.staffId } : visibleVisitPlans(viewer)
