import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const outboxRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.outbox,
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./OutboxPage.tsx'), 'OutboxPage'),
  }),
] as const
