import { textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { visitsSearch } from './visitsSearch.ts'

export const visitRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.visits,
    validateSearch: visitsSearch,
    component: lazyRouteComponent(() => import('./VisitsPage.tsx'), 'VisitsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newVisit,
    staticData: { may: 'makeVisits' },
    validateSearch: (search: Record<string, unknown>): { q?: string; retailer?: string } => ({
      q: textOf(search.q),
      retailer: textOf(search.retailer),
    }),
    component: lazyRouteComponent(() => import('./NewVisitPage.tsx'), 'NewVisitPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.visit,
    component: lazyRouteComponent(() => import('./VisitPage.tsx'), 'VisitPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.runVisit,
    staticData: { wholeScreen: true },
    component: lazyRouteComponent(() => import('./RunVisitPage.tsx'), 'RunVisitPage'),
  }),
] as const
