import { oneOf, textOf } from '@kewo/web/page'
import { brandCategories } from '@kewo/domain'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import type { BrandsSearch } from './brandsSearch.ts'
import { pageSearch } from '../list/listSearch.ts'

export const brandRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.brands,
    validateSearch: (search: Record<string, unknown>): BrandsSearch => ({
      q: textOf(search.q),
      category: oneOf(brandCategories, search.category),
      status: oneOf(['sold', 'retired'], search.status),
      ...pageSearch(search),
    }),
    component: lazyRouteComponent(() => import('./BrandsPage.tsx'), 'BrandsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newBrand,
    staticData: { may: 'keepBrands' },
    component: lazyRouteComponent(() => import('./NewBrandPage.tsx'), 'NewBrandPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.brand,
    component: lazyRouteComponent(() => import('./BrandPage.tsx'), 'BrandPage'),
  }),
] as const
