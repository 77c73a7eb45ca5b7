import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const serviceLevelRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.serviceLevels,
    staticData: { may: 'setServiceLevels' },
    component: lazyRouteComponent(() => import('./ServiceLevelsPage.tsx'), 'ServiceLevelsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.serviceLevel,
    staticData: { may: 'setServiceLevels' },
    component: lazyRouteComponent(() => import('./ServiceLevelPage.tsx'), 'ServiceLevelPage'),
  }),
] as const
