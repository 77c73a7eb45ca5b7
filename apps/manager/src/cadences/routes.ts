import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

const office = { roles: ['ADMIN'] as const }

export const cadenceRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.cadences,
    staticData: office,
    component: lazyRouteComponent(() => import('./CadencesPage.tsx'), 'CadencesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newCadence,
    staticData: office,
    component: lazyRouteComponent(() => import('./NewCadencePage.tsx'), 'NewCadencePage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.cadence,
    staticData: office,
    component: lazyRouteComponent(() => import('./CadencePage.tsx'), 'CadencePage'),
  }),
] as const
