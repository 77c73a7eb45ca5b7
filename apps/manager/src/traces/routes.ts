import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { recordsSearch } from './recordsSearch.ts'

export const traceRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.traces,
    staticData: { may: 'judgeRecords' },
    validateSearch: recordsSearch,
    component: lazyRouteComponent(() => import('./RecordsPage.tsx'), 'RecordsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.correctTrace,
    staticData: { wholeScreen: true },
    component: lazyRouteComponent(() => import('./CorrectTracePage.tsx'), 'CorrectTracePage'),
  }),
] as const
