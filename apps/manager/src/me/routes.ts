import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const meRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.me,
    component: lazyRouteComponent(() => import('./MePage.tsx'), 'MePage'),
  }),
] as const
