import { alreadyOnDay, ChangedMeanwhile, InvalidInput, VisitPlanNotReady } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { changePlan, dayWith, planOfStop, rearrange, seenStop } from './changePlan.ts'
import { VisitPlan } from './visitPlan.ts'
import { VisitPlanDay, VisitPlanStop } from './visitPlanDay.ts'

builder.mutationField('moveVisitPlanStop', (t) =>
  t.withAuth({ may: 'makeVisitPlans' }).prismaField({
    type: VisitPlan,
    ...answerTellsAll,
    description:
      'A stop of a draft goes to another day, also to one that it makes too full, and is locked there. Both days are put in their best order.',
    args: {
      id: t.arg.globalID({ for: VisitPlanStop, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the stop as it was seen.' }),
      dayId: t.arg.globalID({ for: VisitPlanDay, required: true, description: 'A day of the same plan.' }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput, VisitPlanNotReady] },
    resolve: async (query, _root, { id: { id }, expected, dayId }, context) => {
      const planId = await planOfStop(context.db, id)
      await changePlan(context, planId, async ({ db, days }) => {
        const from = dayWith(days, id)
        const to = found(days.find(({ row }) => row.id === dayId.id))
        const stop = found(from.stops.find((one) => one.id === id))
        const { locked } = found(await db.visitPlanStop.findUnique({ where: { id } }))
        // Sent again: there it stands already.
        if (from === to && locked) return
        await seenStop(db, id, expected)
        if (to.stops.some(({ retailerId }) => retailerId === stop.retailerId)) throw alreadyOnDay()
        await db.visitPlanStop.update({ where: { id }, data: { locked: true } })
        await rearrange(
          db,
          from,
          from.stops.filter((one) => one !== stop),
        )
        await rearrange(db, to, [...to.stops, stop])
      })
      return context.db.visitPlan.findUniqueOrThrow({ ...query, where: { id: planId } })
    },
  }),
)
