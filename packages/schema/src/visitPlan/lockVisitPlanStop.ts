import { VisitPlanNotReady } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { changePlan, planOfStop } from './changePlan.ts'
import { VisitPlanStop } from './visitPlanDay.ts'

builder.mutationField('lockVisitPlanStop', (t) =>
  t.withAuth({ may: 'makeVisitPlans' }).prismaField({
    type: VisitPlanStop,
    ...answerTellsAll,
    description: 'A stop of a draft stays on its day when the plan is made anew, or no longer.',
    args: {
      id: t.arg.globalID({ for: VisitPlanStop, required: true }),
      locked: t.arg.boolean({ required: true }),
    },
    errors: { types: [VisitPlanNotReady] },
    resolve: async (query, _root, { id: { id }, locked }, context) => {
      await changePlan(context, await planOfStop(context.db, id), async ({ db }) => {
        await db.visitPlanStop.update({ where: { id }, data: { locked } })
      })
      return context.db.visitPlanStop.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
