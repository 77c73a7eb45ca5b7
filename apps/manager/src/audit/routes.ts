import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { auditSearch } from './auditSearch.ts'

export const auditRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.audit,
    staticData: { may: 'readAuditLog' },
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('./AuditPage.tsx'), 'AuditPage'),
  }),
] as const
