import { textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

/** What is searched for stands in the address. */
export const searched = (search: Record<string, unknown>): { q?: string } => ({ q: textOf(search.q) })

export const brandRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.brands,
    validateSearch: searched,
    component: lazyRouteComponent(() => import('./BrandsPage.tsx'), 'BrandsPage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.brand,
    component: lazyRouteComponent(() => import('./BrandPage.tsx'), 'BrandPage'),
  }),
] as const
