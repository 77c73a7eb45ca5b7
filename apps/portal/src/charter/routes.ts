import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const charterRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.charter,
    // What is owed to a shop stays owed after its licence has expired.
    staticData: { openWithoutLicence: true },
    component: lazyRouteComponent(() => import('./CharterPage.tsx'), 'CharterPage'),
  }),
] as const
