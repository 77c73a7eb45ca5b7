import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { pageSearch, type PageSearch } from '../list/listSearch.ts'

export const failedWorkRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.failedWork,
    staticData: { may: 'settleFailedWork' },
    validateSearch: (search: Record<string, unknown>): PageSearch => pageSearch(search),
    component: lazyRouteComponent(() => import('./FailedWorkPage.tsx'), 'FailedWorkPage'),
  }),
] as const
