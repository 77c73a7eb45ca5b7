import { createRoute } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { NotFoundPage } from '@kewo/web/failure'

/** Whatever no other route knows, inside the frame, so that the ways on stay in sight. */
export const notFoundRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: '$',
    staticData: { openWithoutLicence: true },
    component: NotFoundPage,
  }),
] as const
