import { textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const failedWorkRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.failedWork,
    staticData: { may: 'settleFailedWork' },
    validateSearch: (search: Record<string, unknown>): { after?: string } => ({
      after: textOf(search.after),
    }),
    component: lazyRouteComponent(() => import('./FailedWorkPage.tsx'), 'FailedWorkPage'),
  }),
] as const
