import { textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { pageSearch, type PageSearch } from '../list/listSearch.ts'

/** Which day of a plan is open; kept in the address. */
export type VisitPlanSearch = { day?: string }

export const visitPlanRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.visitPlans,
    staticData: { may: 'followVisits' },
    validateSearch: (search: Record<string, unknown>): PageSearch => pageSearch(search),
    component: lazyRouteComponent(() => import('./VisitPlansPage.tsx'), 'VisitPlansPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newVisitPlan,
    staticData: { may: 'makeVisitPlans' },
    component: lazyRouteComponent(() => import('./NewVisitPlanPage.tsx'), 'NewVisitPlanPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.visitPlan,
    staticData: { may: 'followVisits' },
    validateSearch: ({ day }: Record<string, unknown>): VisitPlanSearch => ({ day: textOf(day) }),
    component: lazyRouteComponent(() => import('./VisitPlanPage.tsx'), 'VisitPlanPage'),
  }),
] as const
