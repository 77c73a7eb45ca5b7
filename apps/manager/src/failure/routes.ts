import { createRoute } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { NotFoundPage } from '@kewo/web/failure'

/** Whatever no other route knows, inside the frame, so that the ways on stay in sight. */
export const notFoundRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '$',
    component: NotFoundPage,
  }),
] as const
