import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { giveSearch, territoriesSearch } from './territoriesSearch.ts'

const adminAndSupervisor = { roles: ['ADMIN', 'SUPERVISOR'] as const }

export const territoryRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.territories,
    staticData: adminAndSupervisor,
    validateSearch: territoriesSearch,
    component: lazyRouteComponent(() => import('./TerritoriesPage.tsx'), 'TerritoriesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.territory,
    staticData: adminAndSupervisor,
    component: lazyRouteComponent(() => import('./TerritoryPage.tsx'), 'TerritoryPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.giveShops,
    staticData: adminAndSupervisor,
    validateSearch: giveSearch,
    component: lazyRouteComponent(() => import('./GiveShopsPage.tsx'), 'GiveShopsPage'),
  }),
] as const
