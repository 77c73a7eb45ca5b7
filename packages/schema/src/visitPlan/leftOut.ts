import { leftOutReasons } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { seesVisitPlan, visitPlanScope } from './access.ts'

const VisitPlanReason = builder.enumType('VisitPlanReason', {
  values: leftOutReasons,
  description:
    'NO_PLACE: nobody knows where it lies. NO_DAY: too few days that suit it. TOO_FAR: no day is long enough. NO_TIME: no working time left. MOST_VISITS: there is time, but only on days with as many visits as they may have. FAIRNESS: for the sake of shops that would fall behind. TAKEN_OUT: by hand.',
})

export const VisitPlanLeftOut = builder.prismaNode('VisitPlanLeftOut', {
  description: 'Visits that a shop is owed and that are not in a plan, and why.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true, plan: { select: visitPlanScope } },
  authScopes: ({ plan }, { viewer }) => seesVisitPlan(viewer, plan),
  fields: (t) => ({
    retailer: t.relation('retailer'),
    visits: t.exposeInt('visits', { description: 'How many are missing.' }),
    reason: t.expose('reason', { type: VisitPlanReason }),
  }),
})
