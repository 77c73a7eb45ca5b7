import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

const admin = { roles: ['ADMIN'] as const }

export const serviceLevelRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.serviceLevels,
    staticData: admin,
    component: lazyRouteComponent(() => import('./ServiceLevelsPage.tsx'), 'ServiceLevelsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.serviceLevel,
    staticData: admin,
    component: lazyRouteComponent(() => import('./ServiceLevelPage.tsx'), 'ServiceLevelPage'),
  }),
] as const
