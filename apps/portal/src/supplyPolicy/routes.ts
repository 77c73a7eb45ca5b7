import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const supplyPolicyRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.supply,
    component: lazyRouteComponent(() => import('./SupplyPage.tsx'), 'SupplyPage'),
  }),
] as const
