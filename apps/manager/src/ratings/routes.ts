import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { ratingsSearch } from './ratingsSearch.ts'

export const ratingRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.ratings,
    validateSearch: ratingsSearch,
    component: lazyRouteComponent(() => import('./RatingsPage.tsx'), 'RatingsPage'),
  }),
] as const
