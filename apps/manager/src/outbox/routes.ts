import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const outboxRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.outbox,
    component: lazyRouteComponent(() => import('./OutboxPage.tsx'), 'OutboxPage'),
  }),
] as const
