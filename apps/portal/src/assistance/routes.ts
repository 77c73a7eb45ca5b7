import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const assistanceRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.doneForMe,
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./DoneForMePage.tsx'), 'DoneForMePage'),
  }),
] as const
