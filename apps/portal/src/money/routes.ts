import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const moneyRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.money,
    component: lazyRouteComponent(() => import('./MoneyPage.tsx'), 'MoneyPage'),
  }),
] as const
