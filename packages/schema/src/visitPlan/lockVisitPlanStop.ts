import { ChangedMeanwhile, VisitPlanNotReady } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { changePlan, planOfStop } from './changePlan.ts'
import { stopEdition, VisitPlanStop } from './visitPlanDay.ts'

builder.mutationField('lockVisitPlanStop', (t) =>
  t.withAuth({ may: 'makeVisitPlans' }).prismaField({
    type: VisitPlanStop,
    ...answerTellsAll,
    description: 'A stop of a draft stays on its day when the plan is made anew, or no longer.',
    args: {
      id: t.arg.globalID({ for: VisitPlanStop, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the stop as it was seen.' }),
      locked: t.arg.boolean({ required: true }),
    },
    errors: { types: [ChangedMeanwhile, VisitPlanNotReady] },
    resolve: async (query, _root, { id: { id }, expected, locked }, context) => {
      await changePlan(context, await planOfStop(context.db, id), async ({ db }) => {
        const stop = found(await db.visitPlanStop.findUnique({ where: { id } }))
        if (stop.locked === locked) return
        stopEdition.expect(stop, expected)
        await db.visitPlanStop.update({ where: { id }, data: { locked } })
      })
      return context.db.visitPlanStop.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
