import type { Prisma } from '@kewo/db'
import { ofVisibleHelpRequest, seesHelpRequest } from '../helpRequest/access.ts'
import { helpRequestScope, type HelpRequestScope } from '../helpRequest/helpRequestScope.ts'
import { retailerScope, type RetailerScope, seesRetailer, visibleRetailers } from '../retailer/access.ts'
import { type Viewer, withinWalls } from '../viewer/viewer.ts'

/** What a row check needs to know of a promise. */
export const promiseScope = {
  id: true,
  retailer: { select: retailerScope },
  helpRequest: { select: helpRequestScope },
} satisfies Prisma.PromiseSelect

type PromiseScope = { retailer: RetailerScope; helpRequest: HelpRequestScope | null }

/**
 * A shop sees what is promised to it; staff what is promised to their shops, less what was given in a request that they may
 * not read.
 */
export function visiblePromises(viewer: Viewer): Prisma.PromiseWhereInput {
  if (viewer.kind === 'retailer')
    return withinWalls(viewer, { retailerId: viewer.retailerId }, visiblePromises)
  return { retailer: visibleRetailers(viewer), ...ofVisibleHelpRequest(viewer) }
}

export function seesPromise(viewer: Viewer | null, { retailer, helpRequest }: PromiseScope): boolean {
  return seesRetailer(viewer, retailer) && (helpRequest === null || seesHelpRequest(viewer, helpRequest))
}

/** Promises that everybody who serves the shop may know of: they grew from nothing that is kept from some of them. */
export const openToAll: Prisma.PromiseWhereInput = {
  OR: [{ helpRequestId: null }, { helpRequest: { category: { not: 'COMPLAINT' }, confidential: false } }],
}
