import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const productRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newProduct,
    staticData: { may: 'keepBrands' },
    component: lazyRouteComponent(() => import('./NewProductPage.tsx'), 'NewProductPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.product,
    component: lazyRouteComponent(() => import('./ProductPage.tsx'), 'ProductPage'),
  }),
] as const
