import { rootRoute } from './frame/rootRoute.ts'
import { staffRoute } from './frame/staffRoute.ts'
import { helpRequestRoutes } from './helpRequests/routes.ts'
import { notFoundRoutes } from './failure/routes.ts'
import { meRoutes } from './me/routes.ts'
import { retailerRoutes } from './retailers/routes.ts'
import { notificationRoutes } from './notifications/routes.ts'
import { ratingRoutes } from './ratings/routes.ts'
import { signInRoutes } from './signIn/routes.ts'
import { startRoutes } from './start/routes.ts'
import { visitRoutes } from './visits/routes.ts'

/** Each feature brings its routes; here they are only hung up. */
export const routeTree = rootRoute.addChildren([
  ...signInRoutes,
  staffRoute.addChildren([
    ...startRoutes,
    ...helpRequestRoutes,
    ...retailerRoutes,
    ...visitRoutes,
    ...ratingRoutes,
    ...meRoutes,
    ...notificationRoutes,
    ...notFoundRoutes,
  ]),
])
