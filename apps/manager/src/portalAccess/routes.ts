import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const portalAccessRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.openPortal,
    staticData: { may: 'openPortal' },
    component: lazyRouteComponent(() => import('./OpenPortalPage.tsx'), 'OpenPortalPage'),
  }),
] as const
