import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { promisesSearch } from './promisesSearch.ts'

export const promiseRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.promises,
    validateSearch: promisesSearch,
    component: lazyRouteComponent(() => import('./PromisesPage.tsx'), 'PromisesPage'),
  }),
] as const
