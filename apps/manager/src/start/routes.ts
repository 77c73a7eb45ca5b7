import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isPageAskedEarly } from '@kewo/web/early'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const startRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.start,
    component: lazyRouteComponent(async () => {
      // Most are led to Today, which the head of the page has asked for already.
      if (isPageAskedEarly()) await import('../today/TodayPage.tsx')
      return import('./StartPage.tsx')
    }, 'StartPage'),
  }),
] as const
