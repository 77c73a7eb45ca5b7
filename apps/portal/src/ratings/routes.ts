import { textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const ratingRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.rate,
    validateSearch: (search: Record<string, unknown>): { after?: string } => ({
      after: textOf(search.after),
    }),
    // Service went on before the licence ended, so it can be rated after.
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./RatePage.tsx'), 'RatePage'),
  }),
] as const
