import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { recordsSearch } from './recordsSearch.ts'

export const traceRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.records,
    staticData: { roles: ['SUPERVISOR', 'ADMIN'] },
    validateSearch: recordsSearch,
    component: lazyRouteComponent(() => import('./RecordsPage.tsx'), 'RecordsPage'),
  }),
] as const
