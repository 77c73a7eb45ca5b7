import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const cadenceRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.cadences,
    staticData: { may: 'setCadences' },
    component: lazyRouteComponent(() => import('./CadencesPage.tsx'), 'CadencesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newCadence,
    staticData: { may: 'setCadences' },
    component: lazyRouteComponent(() => import('./NewCadencePage.tsx'), 'NewCadencePage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.cadence,
    staticData: { may: 'setCadences' },
    component: lazyRouteComponent(() => import('./CadencePage.tsx'), 'CadencePage'),
  }),
] as const
