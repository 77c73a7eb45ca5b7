import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

type Search = { show?: string }

export const promiseRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.promises,
    // What was promised to a shop stays open to it, also after its licence has expired.
    staticData: { openWithoutLicence: true },
    // Which of them there are, the page knows.
    validateSearch: ({ show }: Record<string, unknown>): Search => (typeof show === 'string' ? { show } : {}),
    component: lazyRouteComponent(() => import('./PromisesPage.tsx'), 'PromisesPage'),
  }),
] as const
