import { oneOf } from '@kewo/client'
import { type RatedRole, ratedRoles } from '@kewo/domain'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const ratingRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.ratings,
    validateSearch: (search: Record<string, unknown>): { role?: RatedRole } => ({
      role: oneOf(ratedRoles, search.role),
    }),
    component: lazyRouteComponent(() => import('./RatingsPage.tsx'), 'RatingsPage'),
  }),
] as const
