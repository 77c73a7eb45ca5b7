import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { pageSearch, type PageSearch } from '../list/listSearch.ts'
import { paths } from '../paths.ts'

export const outboxFileRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.outboxFiles,
    staticData: { may: 'takeInOutboxFiles' },
    validateSearch: (search: Record<string, unknown>): PageSearch => pageSearch(search),
    component: lazyRouteComponent(() => import('./OutboxFilesPage.tsx'), 'OutboxFilesPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.outboxFile,
    staticData: { may: 'takeInOutboxFiles' },
    component: lazyRouteComponent(() => import('./OutboxFilePage.tsx'), 'OutboxFilePage'),
  }),
] as const
