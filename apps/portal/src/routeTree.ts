import { assistanceRoutes } from './assistance/routes.ts'
import { brandRoutes } from './brands/routes.ts'
import { campaignRoutes } from './campaigns/routes.ts'
import { charterRoutes } from './charter/routes.ts'
import { rootRoute } from './frame/rootRoute.ts'
import { shopRoute } from './frame/shopRoute.ts'
import { guidanceRoutes } from './guidance/routes.ts'
import { helpRequestRoutes } from './helpRequests/routes.ts'
import { notFoundRoutes } from './failure/routes.ts'
import { homeRoutes } from './home/routes.ts'
import { meRoutes } from './me/routes.ts'
import { moneyRoutes } from './money/routes.ts'
import { notificationRoutes } from './notifications/routes.ts'
import { outboxRoutes } from './outbox/routes.ts'
import { productRoutes } from './products/routes.ts'
import { promiseRoutes } from './promises/routes.ts'
import { ratingRoutes } from './ratings/routes.ts'
import { signInRoutes } from './signIn/routes.ts'
import { supplyPolicyRoutes } from './supplyPolicy/routes.ts'
import { traceRoutes } from './traces/routes.ts'
import { visitRoutes } from './visits/routes.ts'

/** Each feature brings its routes; here they are only hung up. */
export const routeTree = rootRoute.addChildren([
  ...signInRoutes,
  shopRoute.addChildren([
    ...homeRoutes,
    ...brandRoutes,
    ...productRoutes,
    ...campaignRoutes,
    ...moneyRoutes,
    ...guidanceRoutes,
    ...supplyPolicyRoutes,
    ...helpRequestRoutes,
    ...traceRoutes,
    ...visitRoutes,
    ...promiseRoutes,
    ...charterRoutes,
    ...assistanceRoutes,
    ...ratingRoutes,
    ...meRoutes,
    ...notificationRoutes,
    ...outboxRoutes,
    ...notFoundRoutes,
  ]),
])
