import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { guidancesSearch } from './guidancesSearch.ts'
import { guidancePageSearch } from './guidancePageSearch.ts'

export const guidanceRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.guidances,
    validateSearch: guidancesSearch,
    component: lazyRouteComponent(() => import('./GuidancesPage.tsx'), 'GuidancesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newGuidance,
    staticData: { may: 'writeGuidance' },
    component: lazyRouteComponent(() => import('./NewGuidancePage.tsx'), 'NewGuidancePage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.guidance,
    validateSearch: guidancePageSearch,
    component: lazyRouteComponent(() => import('./GuidancePage.tsx'), 'GuidancePage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.editGuidance,
    staticData: { may: 'writeGuidance' },
    component: lazyRouteComponent(() => import('./EditGuidancePage.tsx'), 'EditGuidancePage'),
  }),
] as const
