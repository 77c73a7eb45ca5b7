import type { Prisma } from '@kewo/db'
import { readerOf, type Viewer, withinWalls } from '../viewer/viewer.ts'
import { seesRetailer, visibleRetailers } from '../retailer/access.ts'
import { addFileDoor } from '../file/access.ts'
import type { HelpRequestScope } from './helpRequestScope.ts'
import { reachingRequests, requestReaches } from './reach.ts'

/** A shop sees its own; staff those of their shops, less what must not reach them. */
export function visibleHelpRequests(viewer: Viewer): Prisma.HelpRequestWhereInput {
  if (viewer.kind === 'retailer')
    return withinWalls(viewer, { retailerId: viewer.retailerId }, visibleHelpRequests)
  return { retailer: visibleRetailers(viewer), AND: reachingRequests(viewer) }
}

export function seesHelpRequest(viewer: Viewer | null, request: HelpRequestScope): boolean {
  if (!viewer || !seesRetailer(viewer, request.retailer)) return false
  const reader = readerOf(viewer)
  return reader.kind === 'retailer' || requestReaches(reader, request)
}

/**
 * For rows that may have grown from a request, such as a promise given in it: whoever may not read the request does not
 * see them either. Such rows keep the request's id as `helpRequestId`.
 */
export const ofVisibleHelpRequest = (viewer: Viewer) => ({
  OR: [{ helpRequestId: null }, { helpRequest: visibleHelpRequests(viewer) }],
})

/** Words within a request: the shop never sees what the staff noted among themselves. */
export function visibleMessages(viewer: Viewer): Prisma.HelpRequestMessageWhereInput {
  return viewer.kind === 'retailer' ? { internal: false } : {}
}

addFileDoor('helpRequestMessage', (viewer) => ({
  ...visibleMessages(viewer),
  request: visibleHelpRequests(viewer),
}))
