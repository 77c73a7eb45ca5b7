import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { giveSearch, territoriesSearch } from './territoriesSearch.ts'

export const territoryRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.territories,
    staticData: { may: 'arrangeTerritories' },
    validateSearch: territoriesSearch,
    component: lazyRouteComponent(() => import('./TerritoriesPage.tsx'), 'TerritoriesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.territory,
    staticData: { may: 'arrangeTerritories' },
    component: lazyRouteComponent(() => import('./TerritoryPage.tsx'), 'TerritoryPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.giveShops,
    staticData: { may: 'arrangeTerritories' },
    validateSearch: giveSearch,
    component: lazyRouteComponent(() => import('./GiveShopsPage.tsx'), 'GiveShopsPage'),
  }),
] as const
