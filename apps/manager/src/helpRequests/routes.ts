import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { inboxSearch } from './inboxSearch.ts'

export const helpRequestRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.helpRequests,
    validateSearch: inboxSearch,
    component: lazyRouteComponent(() => import('./HelpRequestsPage.tsx'), 'HelpRequestsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.helpRequest,
    validateSearch: inboxSearch,
    component: lazyRouteComponent(() => import('./HelpRequestPage.tsx'), 'HelpRequestPage'),
  }),
] as const
