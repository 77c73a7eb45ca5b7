import { ChangedMeanwhile, VisitPlanNotReady } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { changePlan, dayWith, planOfStop, rearrange, seenStop } from './changePlan.ts'
import { VisitPlan } from './visitPlan.ts'
import { VisitPlanStop } from './visitPlanDay.ts'

builder.mutationField('takeOutVisitPlanStop', (t) =>
  t.withAuth({ may: 'makeVisitPlans' }).prismaField({
    type: VisitPlan,
    ...answerTellsAll,
    description: 'A stop of a draft is taken out; the shop is then listed among what did not fit.',
    args: {
      id: t.arg.globalID({ for: VisitPlanStop, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the stop as it was seen.' }),
    },
    errors: { types: [ChangedMeanwhile, VisitPlanNotReady] },
    resolve: async (query, _root, { id: { id }, expected }, context) => {
      const planId = await planOfStop(context.db, id)
      await changePlan(context, planId, async ({ db, days }) => {
        const day = dayWith(days, id)
        await seenStop(db, id, expected)
        const { retailerId } = await db.visitPlanStop.delete({ where: { id } })
        await rearrange(
          db,
          day,
          day.stops.filter((one) => one.id !== id),
        )
        const key = { planId, retailerId, reason: 'TAKEN_OUT' } as const
        await db.visitPlanLeftOut.upsert({
          where: { planId_retailerId_reason: key },
          create: { ...key, visits: 1 },
          update: { visits: { increment: 1 } },
        })
      })
      return context.db.visitPlan.findUniqueOrThrow({ ...query, where: { id: planId } })
    },
  }),
)
