import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { searched } from '../brands/routes.ts'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const productRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.products,
    validateSearch: searched,
    component: lazyRouteComponent(() => import('./ProductsPage.tsx'), 'ProductsPage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.product,
    component: lazyRouteComponent(() => import('./ProductPage.tsx'), 'ProductPage'),
  }),
] as const
