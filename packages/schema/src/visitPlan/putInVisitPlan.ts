import { alreadyOnDay, InvalidInput, VisitPlanNotReady } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { changePlan, rearrange } from './changePlan.ts'
import { VisitPlanLeftOut } from './leftOut.ts'
import { knownPoint } from './planDays.ts'
import { VisitPlan } from './visitPlan.ts'
import { VisitPlanDay } from './visitPlanDay.ts'

builder.mutationField('putInVisitPlan', (t) =>
  t.withAuth({ may: 'makeVisitPlans' }).prismaField({
    type: VisitPlan,
    ...answerTellsAll,
    description:
      'A shop that did not fit gets a stop by hand, also on a day that it makes too full, locked there. Refused for a shop whose place nobody knows, and as unknown for a shop that another serves by now.',
    args: {
      leftOutId: t.arg.globalID({ for: VisitPlanLeftOut, required: true }),
      dayId: t.arg.globalID({ for: VisitPlanDay, required: true, description: 'A day of the same plan.' }),
    },
    errors: { types: [InvalidInput, VisitPlanNotReady] },
    resolve: async (query, _root, { leftOutId: { id }, dayId }, context) => {
      const { planId } = found(await context.db.visitPlanLeftOut.findUnique({ where: { id } }))
      await changePlan(context, planId, async ({ db, plan, days }) => {
        const { retailer, ...leftOut } = found(
          await db.visitPlanLeftOut.findFirst({
            where: { id, retailer: visibleRetailers(context.viewer) },
            include: { retailer: true },
          }),
        )
        const day = found(days.find(({ row }) => row.id === dayId.id))
        const { retailerId } = leftOut
        if (day.stops.some((stop) => stop.retailerId === retailerId)) throw alreadyOnDay()
        const point = knownPoint(retailer)
        if (!point) throw noPlace()
        const stop = await db.visitPlanStop.create({
          data: {
            ...{ dayId: day.row.id, retailerId, locked: true },
            ...{ position: day.stops.length + 1, arriveMinute: 0, leaveMinute: 0, metres: 0 },
          },
        })
        await rearrange(db, day, [...day.stops, { ...stop, point, serviceMinutes: plan.visitMinutes }])
        if (leftOut.visits > 1)
          await db.visitPlanLeftOut.update({ where: { id }, data: { visits: { decrement: 1 } } })
        else await db.visitPlanLeftOut.delete({ where: { id } })
      })
      return context.db.visitPlan.findUniqueOrThrow({ ...query, where: { id: planId } })
    },
  }),
)

const noPlace = () =>
  new InvalidInput('leftOutId', {
    'zh-CN': '还不知道这家店在哪里，排不进线路。请用“安排拜访”单独约它。',
    en: 'This shop’s location is unknown, so it can’t be put on a route. Please plan a visit to it separately.',
  })
