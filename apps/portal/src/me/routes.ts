import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const meRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.me,
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./MePage.tsx'), 'MePage'),
  }),
] as const
