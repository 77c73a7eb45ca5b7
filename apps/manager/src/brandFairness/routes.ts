import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { fairnessSearch } from './fairnessSearch.ts'

export const brandFairnessRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.brandFairness,
    validateSearch: fairnessSearch,
    staticData: { may: 'seeBrandFairness' },
    component: lazyRouteComponent(() => import('./BrandFairnessPage.tsx'), 'BrandFairnessPage'),
  }),
] as const
