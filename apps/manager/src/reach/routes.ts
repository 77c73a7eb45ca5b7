import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { reachSearch } from './reachSearch.ts'

export const reachRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.reach,
    validateSearch: reachSearch,
    component: lazyRouteComponent(() => import('./ReachPage.tsx'), 'ReachPage'),
  }),
] as const
