import { textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const lateOutboxRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.lateOutboxes,
    staticData: { may: 'followOutboxes' },
    validateSearch: (search: Record<string, unknown>): { after?: string } => ({
      after: textOf(search.after),
    }),
    component: lazyRouteComponent(() => import('./LateOutboxesPage.tsx'), 'LateOutboxesPage'),
  }),
] as const
