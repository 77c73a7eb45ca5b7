import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { pageSearch, type PageSearch } from '../list/listSearch.ts'
import { paths } from '../paths.ts'

export const lateOutboxRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.lateOutboxes,
    staticData: { may: 'followOutboxes' },
    validateSearch: (search: Record<string, unknown>): PageSearch => pageSearch(search),
    component: lazyRouteComponent(() => import('./LateOutboxesPage.tsx'), 'LateOutboxesPage'),
  }),
] as const
