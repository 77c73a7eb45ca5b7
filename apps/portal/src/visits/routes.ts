import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const visitRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.anotherTime,
    // Who comes and when concerns a shop also after its licence has expired.
    staticData: { openWithoutLicence: true, wholeScreen: true },
    component: lazyRouteComponent(() => import('./AnotherTimePage.tsx'), 'AnotherTimePage'),
  }),
] as const
