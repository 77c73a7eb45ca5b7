import { dayTimes, fitInto } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { found } from '../builder/errors.ts'
import { knownPoint, loadPlanDays, type PlacedDay } from './planDays.ts'
import { VisitPlanDay } from './visitPlanDay.ts'

type Move = { day: PlacedDay['row']; metres: number; minutes: number; fits: boolean }

const VisitPlanMove = builder.objectRef<Move>('VisitPlanMove').implement({
  description: 'What it would cost to have a stop on another day.',
  fields: (t) => ({
    dayId: t.globalID({
      description: 'Of the VisitPlanDay.',
      resolve: ({ day }) => ({ type: VisitPlanDay, id: day.id }),
    }),
    day: t.field({ type: 'Day', resolve: ({ day }) => day.day }),
    metres: t.exposeInt('metres', {
      description: 'How much longer the way of the whole plan becomes, by road; negative when shorter.',
    }),
    minutes: t.exposeInt('minutes', { description: 'How many minutes more work the plan has, likewise.' }),
    fits: t.exposeBoolean('fits', { description: 'Whether the working time of that day holds it.' }),
  }),
})

/** Each reads the whole plan and tries every day of it: asked for one stop at a time, not for all of a list. */
const wholePlan = listOf(28, 500)

const description =
  'What each other day of the plan would cost, in the order of the days; without those that have the shop already.'

builder.prismaObjectField('VisitPlanStop', 'moves', (t) =>
  t.field({
    type: [VisitPlanMove],
    complexity: wholePlan,
    description,
    select: { id: true, dayId: true, day: { select: { planId: true } } },
    resolve: async ({ id, dayId, day: { planId } }, _args, { db, timeZone }) => {
      const days = await daysOf(db, planId, timeZone)
      const from = found(days.find(({ row }) => row.id === dayId))
      const stop = found(from.stops.find((one) => one.id === id))
      const without = dayTimes(
        from.frame,
        from.stops.filter((one) => one !== stop),
      )
      return movesOf(days, stop, {
        metres: without.metres - from.row.metres,
        minutes: without.minutes - from.row.minutes,
      })
    },
  }),
)

builder.prismaObjectField('VisitPlanLeftOut', 'moves', (t) =>
  t.field({
    type: [VisitPlanMove],
    complexity: wholePlan,
    description: `${description} Empty for a shop whose place nobody knows.`,
    select: {
      ...{ planId: true, retailerId: true },
      retailer: { select: { longitude: true, latitude: true, placeStatus: true } },
      plan: { select: { visitMinutes: true } },
    },
    resolve: async ({ planId, retailerId, retailer, plan }, _args, { db, timeZone }) => {
      const point = knownPoint(retailer)
      if (!point) return []
      const stop = { id: '', retailerId, locked: true, point, serviceMinutes: plan.visitMinutes }
      return movesOf(await daysOf(db, planId, timeZone), stop, { metres: 0, minutes: 0 })
    },
  }),
)

async function daysOf(db: DbTransaction, planId: string, timeZone: string): Promise<PlacedDay[]> {
  return loadPlanDays(db, found(await db.visitPlan.findUnique({ where: { id: planId } })), timeZone)
}

/** `freed` is what the day that the stop leaves becomes shorter by, as negative numbers. */
function movesOf(
  days: readonly PlacedDay[],
  stop: PlacedDay['stops'][number],
  freed: { metres: number; minutes: number },
): Move[] {
  return days
    .filter(
      ({ stops, frame }) =>
        frame.spans.length > 0 && !stops.some((one) => one.retailerId === stop.retailerId),
    )
    .map(({ row, frame, stops }) => {
      const { metres, minutes, fits } = fitInto(frame, stops, stop)
      return { day: row, metres: metres + freed.metres, minutes: minutes + freed.minutes, fits }
    })
}
