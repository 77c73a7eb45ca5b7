import { guidanceKinds } from '@kewo/domain'
import { oneOf, textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'
import type { GuidancesSearch } from './guidancesSearch.ts'

export const guidanceRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.guidances,
    validateSearch: (search: Record<string, unknown>): GuidancesSearch => ({
      kind: oneOf(guidanceKinds, search.kind),
      q: textOf(search.q),
    }),
    component: lazyRouteComponent(() => import('./GuidancesPage.tsx'), 'GuidancesPage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.guidance,
    staticData: { wholeScreen: true },
    // The step in the address: the phone's own way back leads to the step before.
    // `found`: a card that was looked up shows by itself, and counts as read no more than before.
    validateSearch: (search: Record<string, unknown>): { step?: number; found?: true } => ({
      step: Number.isInteger(search.step) && Number(search.step) > 1 ? Number(search.step) : undefined,
      found: search.found === true || undefined,
    }),
    component: lazyRouteComponent(() => import('./GuidancePage.tsx'), 'GuidancePage'),
  }),
] as const
