import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { pageSearch } from '../list/listSearch.ts'
import { paths } from '../paths.ts'

export const supplyPolicyRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.supplyPolicies,
    validateSearch: pageSearch,
    component: lazyRouteComponent(() => import('./SupplyPoliciesPage.tsx'), 'SupplyPoliciesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.supplyPolicy,
    validateSearch: (search: Record<string, unknown>): { version?: number } => ({
      version: Number.isInteger(search.version) ? Number(search.version) : undefined,
    }),
    component: lazyRouteComponent(() => import('./SupplyPolicyPage.tsx'), 'SupplyPolicyPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.editSupplyPolicy,
    staticData: { may: 'keepSupply' },
    component: lazyRouteComponent(() => import('./EditSupplyPolicyPage.tsx'), 'EditSupplyPolicyPage'),
  }),
] as const
