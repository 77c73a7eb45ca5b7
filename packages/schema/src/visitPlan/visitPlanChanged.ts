import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { eventsFor } from '../live/eventsFor.ts'
import { visibleVisitPlans } from './access.ts'
import { VisitPlan } from './visitPlan.ts'

builder.subscriptionField('visitPlanChanged', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: VisitPlan,
    ...answerTellsAll,
    description: 'How a plan stands: told at once, while it is being made, and at its end.',
    args: { id: t.arg.globalID({ for: VisitPlan, required: true }) },
    subscribe: (_root, { id: { id } }, context) =>
      eventsFor(
        context,
        'visitPlan',
        async (viewer, event) => {
          if (event.id !== id) return false
          return (await context.db.visitPlan.count({ where: { id, AND: visibleVisitPlans(viewer) } })) > 0
        },
        [{ id, staffId: context.viewer.staffId }],
      ),
    resolve: async (query, event, _args, { db, viewer }) => {
      const where = { id: (event as { id: string }).id, AND: visibleVisitPlans(viewer) }
      return found(await db.visitPlan.findFirst({ ...query, where }))
    },
  }),
)
