import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const startRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.start,
    component: lazyRouteComponent(() => import('./StartPage.tsx'), 'StartPage'),
  }),
] as const
