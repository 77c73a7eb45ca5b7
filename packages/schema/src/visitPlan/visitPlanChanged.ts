import { builder } from '../builder/builder.ts'
import { visibleVisitPlans } from './access.ts'
import { VisitPlan } from './visitPlan.ts'

builder.subscriptionField('visitPlanChanged', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: VisitPlan,
    nullable: true,
    description: 'How a plan stands: told at once, while it is being made, and at its end.',
    args: { id: t.arg.globalID({ for: VisitPlan, required: true }) },
    subscribe: async function* (_root, { id: { id } }, { live }) {
      const events = live.subscribe('visitPlan')
      try {
        yield { id }
        for await (const event of events) if (event.id === id) yield event
      } finally {
        await events.return?.()
      }
    },
    resolve: (query, event, _args, { db, viewer }) =>
      db.visitPlan.findFirst({
        ...query,
        where: { id: (event as { id: string }).id, AND: visibleVisitPlans(viewer) },
      }),
  }),
)
