import { auditRoutes } from './audit/routes.ts'
import { firstAdminRoutes } from './firstAdmin/routes.ts'
import { brandRoutes } from './brands/routes.ts'
import { cadenceRoutes } from './cadences/routes.ts'
import { campaignRoutes } from './campaigns/routes.ts'
import { rootRoute } from './frame/rootRoute.ts'
import { staffRoute } from './frame/staffRoute.ts'
import { guidanceRoutes } from './guidance/routes.ts'
import { helpRequestRoutes } from './helpRequests/routes.ts'
import { notFoundRoutes } from './failure/routes.ts'
import { importRoutes } from './imports/routes.ts'
import { meRoutes } from './me/routes.ts'
import { retailerRoutes } from './retailers/routes.ts'
import { notificationRoutes } from './notifications/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { portalAccessRoutes } from './portalAccess/routes.ts'
import { productRoutes } from './products/routes.ts'
import { ratingRoutes } from './ratings/routes.ts'
import { serviceLevelRoutes } from './serviceLevels/routes.ts'
import { workingCalendarRoutes } from './workingCalendar/routes.ts'
import { signInRoutes } from './signIn/routes.ts'
import { startRoutes } from './start/routes.ts'
import { traceRoutes } from './traces/routes.ts'
import { territoryRoutes } from './territories/routes.ts'
import { todayRoutes } from './today/routes.ts'
import { visitPlanRoutes } from './visitPlans/routes.ts'
import { visitRoutes } from './visits/routes.ts'

/** Each feature brings its routes; here they are only hung up. */
export const routeTree = rootRoute.addChildren([
  ...signInRoutes,
  ...firstAdminRoutes,
  staffRoute.addChildren([
    ...startRoutes,
    ...todayRoutes,
    ...guidanceRoutes,
    ...helpRequestRoutes,
    ...retailerRoutes,
    ...visitPlanRoutes,
    ...visitRoutes,
    ...brandRoutes,
    ...productRoutes,
    ...campaignRoutes,
    ...ratingRoutes,
    ...traceRoutes,
    ...peopleRoutes,
    ...serviceLevelRoutes,
    ...workingCalendarRoutes,
    ...territoryRoutes,
    ...cadenceRoutes,
    ...portalAccessRoutes,
    ...importRoutes,
    ...auditRoutes,
    ...meRoutes,
    ...notificationRoutes,
    ...notFoundRoutes,
  ]),
])
