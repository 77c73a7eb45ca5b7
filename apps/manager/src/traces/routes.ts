import { oneOf, textOf } from '@kewo/client'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

/** How far back a supervisor looks, in days. */
export const recordDays = ['7', '30', '90'] as const

export type RecordsSearch = {
  days?: (typeof recordDays)[number]
  /** Id of the one author whose records are read. */
  staff?: string
  after?: string
}

export const traceRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.records,
    staticData: { roles: ['SUPERVISOR', 'ADMIN'] },
    validateSearch: (search: Record<string, unknown>): RecordsSearch => ({
      days: oneOf(recordDays, search.days),
      staff: textOf(search.staff),
      after: textOf(search.after),
    }),
    component: lazyRouteComponent(() => import('./RecordsPage.tsx'), 'RecordsPage'),
  }),
] as const
