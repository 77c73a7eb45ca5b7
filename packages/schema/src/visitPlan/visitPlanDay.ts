import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { editionOf } from '../write/edition.ts'
import { seesVisitPlan, visitPlanScope } from './access.ts'

export const VisitPlanStop = builder.prismaNode('VisitPlanStop', {
  description: '站点: one shop on one day of a plan.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true, day: { select: { plan: { select: visitPlanScope } } } },
  authScopes: ({ day }, { viewer }) => seesVisitPlan(viewer, day.plan),
  fields: (t) => ({
    retailer: t.relation('retailer'),
    day: t.relation('day'),
    position: t.exposeInt('position', { description: 'Place in the driving order of its day, from 1.' }),
    locked: t.exposeBoolean('locked', { description: 'Stays on its day when the plan is made anew.' }),
    arriveMinute: t.exposeInt('arriveMinute', {
      description: "Expected arrival in minutes since midnight of the company's time zone.",
    }),
    leaveMinute: t.exposeInt('leaveMinute', { description: 'Expected end, likewise.' }),
    metres: t.exposeInt('metres', {
      description: 'Estimated way by road from the stop before, or from where the day begins.',
    }),
  }),
})

/** On which day it is, and whether it stays there; its place within the day follows from the others. */
export const stopEdition = editionOf('VisitPlanStop', { dayId: true, locked: true })

export const VisitPlanDay = builder.prismaNode('VisitPlanDay', {
  description: 'One working day of a plan.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true, plan: { select: visitPlanScope } },
  authScopes: ({ plan }, { viewer }) => seesVisitPlan(viewer, plan),
  fields: (t) => ({
    day: t.expose('day', { type: 'Day' }),
    metres: t.exposeInt('metres', { description: 'Estimated way of the whole day, home included.' }),
    minutes: t.exposeInt('minutes', { description: 'Driving and visiting, breaks not counted.' }),
    backMinute: t.exposeInt('backMinute', { description: 'When the day ends, in minutes since midnight.' }),
    minutesLeft: t.exposeInt('minutesLeft', {
      description: 'Working minutes left; negative when the day is too full.',
    }),
    stops: t.relation('stops', {
      type: VisitPlanStop,
      complexity: listOf(15),
      description: 'In driving order.',
      query: (_args, { viewer }) => ({
        where: { retailer: viewer ? visibleRetailers(viewer) : { id: { in: [] } } },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
})
