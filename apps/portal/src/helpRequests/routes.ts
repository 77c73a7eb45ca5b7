import { helpRequestCategories, type HelpRequestCategory } from '@kewo/domain'
import { oneOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

// A shop whose licence has expired needs help more than ever: all three stay open.
const open = { openWithoutLicence: true }

export const helpRequestRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.helpRequests,
    staticData: open,
    component: lazyRouteComponent(() => import('./HelpRequestsPage.tsx'), 'HelpRequestsPage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.newHelpRequest,
    staticData: { ...open, wholeScreen: true },
    validateSearch: (search: Record<string, unknown>): { category?: HelpRequestCategory } => ({
      category: oneOf(helpRequestCategories, search.category),
    }),
    component: lazyRouteComponent(() => import('./NewHelpRequestPage.tsx'), 'NewHelpRequestPage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.helpRequest,
    staticData: { ...open, wholeScreen: true },
    component: lazyRouteComponent(() => import('./HelpRequestPage.tsx'), 'HelpRequestPage'),
  }),
] as const
