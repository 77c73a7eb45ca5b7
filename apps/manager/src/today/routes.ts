import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const todayRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.today,
    staticData: { may: 'makeVisits' },
    component: lazyRouteComponent(() => import('./TodayPage.tsx'), 'TodayPage'),
  }),
] as const
