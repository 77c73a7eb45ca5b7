import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const catalogueRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.catalogue,
    staticData: { may: 'keepBrands' },
    component: lazyRouteComponent(() => import('./CataloguePage.tsx'), 'CataloguePage'),
  }),
] as const
