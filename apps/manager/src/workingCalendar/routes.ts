import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const workingCalendarRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.workingCalendar,
    staticData: { may: 'setWorkingCalendar' },
    component: lazyRouteComponent(() => import('./WorkingCalendarPage.tsx'), 'WorkingCalendarPage'),
  }),
] as const
