import { textOf } from '@kewo/client'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

/** Which day of a plan is open; kept in the address. */
export type VisitPlanSearch = { day?: string }

export const visitPlanRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.visitPlans,
    staticData: { roles: ['MANAGER', 'SUPERVISOR', 'ADMIN'] },
    validateSearch: ({ after }: Record<string, unknown>): { after?: string } => ({ after: textOf(after) }),
    component: lazyRouteComponent(() => import('./VisitPlansPage.tsx'), 'VisitPlansPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newVisitPlan,
    staticData: { roles: ['MANAGER'] },
    component: lazyRouteComponent(() => import('./NewVisitPlanPage.tsx'), 'NewVisitPlanPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.visitPlan,
    staticData: { roles: ['MANAGER', 'SUPERVISOR', 'ADMIN'] },
    validateSearch: ({ day }: Record<string, unknown>): VisitPlanSearch => ({ day: textOf(day) }),
    component: lazyRouteComponent(() => import('./VisitPlanPage.tsx'), 'VisitPlanPage'),
  }),
] as const
