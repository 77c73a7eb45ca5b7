import { visitPlanStatuses } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { seesVisitPlan, visitPlanScope } from './access.ts'
import { coverageOf, Coverage } from './coverage.ts'
import { VisitPlanLeftOut } from './leftOut.ts'
import { VisitPlanDay } from './visitPlanDay.ts'

const VisitPlanStatus = builder.enumType('VisitPlanStatus', {
  values: visitPlanStatuses,
  description:
    'WORKING: the planner is at it. DRAFT: can be changed by hand. PUBLISHED: its stops are planned visits, which the shops see.',
})

export const VisitPlan = builder.prismaNode('VisitPlan', {
  description: '拜访计划: the dated, ordered stops of one person over some weeks.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: visitPlanScope,
  authScopes: (row, { viewer }) => seesVisitPlan(viewer, row),
  fields: (t) => ({
    staff: t.relation('staff', { description: 'Whose plan it is.' }),
    status: t.expose('status', { type: VisitPlanStatus }),
    firstDay: t.expose('firstDay', { type: 'Day' }),
    lastDay: t.expose('lastDay', { type: 'Day', description: 'The last day it may use; not always worked.' }),
    daysOff: t.expose('daysOff', {
      type: ['Day'],
      description: 'Days on which the person does not visit, besides those on which nobody works.',
    }),
    mostVisits: t.exposeInt('mostVisits', { description: 'Visits a day at most.' }),
    visitMinutes: t.exposeInt('visitMinutes', { description: 'Minutes that one visit takes.' }),
    startLongitude: t.exposeFloat('startLongitude', {
      description: 'Where each day begins and ends, in degrees east (WGS 84).',
    }),
    startLatitude: t.exposeFloat('startLatitude', { description: 'In degrees north.' }),
    seconds: t.exposeInt('seconds', { description: 'How long the planner was given.' }),
    progress: t.exposeInt('progress', { description: '0 to 100, while it is WORKING.' }),
    askedAt: t.expose('askedAt', { type: 'DateTime' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
    failure: t.exposeString('failure', { nullable: true, description: 'Why it FAILED, as it was logged.' }),
    days: t.relation('days', {
      type: VisitPlanDay,
      complexity: listOf(20),
      description:
        'The days worked, in order, also those without a stop; 28 at most. Empty before the first is made.',
      query: { orderBy: { day: 'asc' } },
    }),
    leftOut: t.relation('leftOut', {
      type: VisitPlanLeftOut,
      complexity: listOf(30),
      description:
        'What did not fit, with the reason: first what another day could hold, those with most visits missing before the others.',
      query: (_args, { viewer }) => ({
        where: { retailer: viewer ? visibleRetailers(viewer) : { id: { in: [] } } },
        orderBy: [{ reason: 'desc' }, { visits: 'desc' }, { id: 'asc' }],
      }),
    }),
    coverage: t.field({
      type: Coverage,
      description: 'Whose visits and shops are in it: the rule of fairness keeps these close.',
      select: { id: true },
      resolve: ({ id }, _args, { db }) => coverageOf(db, id),
    }),
  }),
})
