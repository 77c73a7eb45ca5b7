import { startLooking } from '@kewo/web/perspective'
import { staleForShops } from '@kewo/web/cache'
import { createAppRouter } from '../frame/appRouter.ts'
import { ViewerQuery } from '../viewer/viewer.ts'

export const look = () =>
  startLooking({ router: createAppRouter(), document: ViewerQuery, stale: staleForShops })
