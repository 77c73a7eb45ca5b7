import type { Prisma } from '@kewo/db'
import type { HelpRequestCategory, StaffRole } from '@kewo/domain'
import type { Viewer } from '../viewer/viewer.ts'
import { retailerScope, seesRetailer, visibleRetailers, type RetailerScope } from '../retailer/access.ts'
import { addFileDoor } from '../file/access.ts'
import { reachingRequests, requestReaches } from './reach.ts'

/** What a row check needs to know of a request. */
export const helpRequestScope = {
  id: true,
  category: true,
  confidential: true,
  assigneeId: true,
  complaintAboutId: true,
  complaintAbout: { select: { roles: true, regionId: true } },
  retailer: { select: retailerScope },
} satisfies Prisma.HelpRequestSelect

export type HelpRequestScope = {
  category: HelpRequestCategory
  confidential: boolean
  assigneeId: string | null
  complaintAboutId: string | null
  complaintAbout: { roles: StaffRole[]; regionId: string } | null
  retailer: RetailerScope
}

/** A shop sees its own; staff those of their shops, less what must not reach them. */
export function visibleHelpRequests(viewer: Viewer): Prisma.HelpRequestWhereInput {
  if (viewer.kind === 'retailer') return { retailerId: viewer.retailerId }
  return { retailer: visibleRetailers(viewer), AND: reachingRequests(viewer) }
}

export function seesHelpRequest(viewer: Viewer | null, request: HelpRequestScope): boolean {
  if (!seesRetailer(viewer, request.retailer)) return false
  return viewer?.kind !== 'staff' || requestReaches(viewer, request)
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
