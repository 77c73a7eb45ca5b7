import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const notificationRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.notifications,
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./NotificationsPage.tsx'), 'NotificationsPage'),
  }),
] as const
