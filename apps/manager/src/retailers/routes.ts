import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { retailersSearch } from './retailersSearch.ts'

export const retailerRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.retailers,
    validateSearch: retailersSearch,
    component: lazyRouteComponent(() => import('./RetailersPage.tsx'), 'RetailersPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.newRetailer,
    staticData: { may: 'keepRetailers' },
    component: lazyRouteComponent(() => import('./NewRetailerPage.tsx'), 'NewRetailerPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.editRetailer,
    staticData: { may: 'keepRetailers' },
    component: lazyRouteComponent(() => import('./EditRetailerPage.tsx'), 'EditRetailerPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.retailer,
    component: lazyRouteComponent(() => import('./RetailerPage.tsx'), 'RetailerPage'),
  }),
] as const
