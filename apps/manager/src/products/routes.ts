import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { productsSearch } from './productsSearch.ts'

export const productRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.products,
    staticData: { may: 'keepBrands' },
    validateSearch: productsSearch,
    component: lazyRouteComponent(() => import('./ProductsPage.tsx'), 'ProductsPage'),
  }),
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
