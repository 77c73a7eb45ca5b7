import { textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../frame/rootRoute.ts'
import { paths } from '../paths.ts'

export const firstAdminRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: paths.firstAdmin,
    validateSearch: ({ token }: Record<string, unknown>): { token?: string } => ({ token: textOf(token) }),
    component: lazyRouteComponent(() => import('./FirstAdminPage.tsx'), 'FirstAdminPage'),
  }),
] as const
