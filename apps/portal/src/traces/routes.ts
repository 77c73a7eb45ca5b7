import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

// What was written about a shop stays open to it, also after its licence has expired.
const open = { openWithoutLicence: true }

export const traceRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.traces,
    staticData: open,
    component: lazyRouteComponent(() => import('./TracesPage.tsx'), 'TracesPage'),
  }),
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.trace,
    staticData: { ...open, wholeScreen: true },
    component: lazyRouteComponent(() => import('./TracePage.tsx'), 'TracePage'),
  }),
] as const
