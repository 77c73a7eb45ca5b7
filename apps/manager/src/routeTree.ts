import { auditRoutes } from './audit/routes.ts'
import { failedWorkRoutes } from './failedWork/routes.ts'
import { firstAdminRoutes } from './firstAdmin/routes.ts'
import { brandFairnessRoutes } from './brandFairness/routes.ts'
import { brandRoutes } from './brands/routes.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import { cadenceRoutes } from './cadences/routes.ts'
import { campaignResultRoutes } from './campaignResults/routes.ts'
import { campaignRoutes } from './campaigns/routes.ts'
import { rootRoute } from './frame/rootRoute.ts'
import { staffRoute } from './frame/staffRoute.ts'
import { guidanceRoutes } from './guidance/routes.ts'
import { reachRoutes } from './reach/routes.ts'
import { helpRequestRoutes } from './helpRequests/routes.ts'
import { notFoundRoutes } from './failure/routes.ts'
import { lateOutboxRoutes } from './lateOutboxes/routes.ts'
import { outboxFileRoutes } from './outboxFiles/routes.ts'
import { registerRoutes } from './register/routes.ts'
import { meRoutes } from './me/routes.ts'
import { regionRoutes } from './regions/routes.ts'
import { retailerRoutes } from './retailers/routes.ts'
import { notificationRoutes } from './notifications/routes.ts'
import { outboxRoutes } from './outbox/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { portalAccessRoutes } from './portalAccess/routes.ts'
import { promiseRoutes } from './promises/routes.ts'
import { productRoutes } from './products/routes.ts'
import { proofRoutes } from './proofs/routes.ts'
import { rewardRoutes } from './rewards/routes.ts'
import { ratingRoutes } from './ratings/routes.ts'
import { serviceLevelRoutes } from './serviceLevels/routes.ts'
import { workingCalendarRoutes } from './workingCalendar/routes.ts'
import { signInRoutes } from './signIn/routes.ts'
import { startRoutes } from './start/routes.ts'
import { traceRoutes } from './traces/routes.ts'
import { supplyPolicyRoutes } from './supplyPolicies/routes.ts'
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
    ...reachRoutes,
    ...supplyPolicyRoutes,
    ...helpRequestRoutes,
    ...regionRoutes,
    ...retailerRoutes,
    ...visitPlanRoutes,
    ...visitRoutes,
    ...brandRoutes,
    ...brandFairnessRoutes,
    ...productRoutes,
    ...catalogueRoutes,
    ...campaignRoutes,
    ...campaignResultRoutes,
    ...proofRoutes,
    ...rewardRoutes,
    ...promiseRoutes,
    ...ratingRoutes,
    ...traceRoutes,
    ...peopleRoutes,
    ...serviceLevelRoutes,
    ...workingCalendarRoutes,
    ...territoryRoutes,
    ...cadenceRoutes,
    ...portalAccessRoutes,
    ...registerRoutes,
    ...failedWorkRoutes,
    ...lateOutboxRoutes,
    ...outboxFileRoutes,
    ...auditRoutes,
    ...meRoutes,
    ...notificationRoutes,
    ...outboxRoutes,
    ...notFoundRoutes,
  ]),
])
