import { helpRequestReaches } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import type { StaffViewer, Viewer } from '../viewer/viewer.ts'
import { retailerScope, seesRetailer, visibleRetailers, type RetailerScope } from '../retailer/access.ts'
import { addFileDoor } from '../file/access.ts'

/** What a row check needs to know of a request. */
export const helpRequestScope = {
  id: true,
  confidential: true,
  complaintAboutId: true,
  retailer: { select: retailerScope },
} satisfies Prisma.HelpRequestSelect

type HelpRequestScope = { confidential: boolean; complaintAboutId: string | null; retailer: RetailerScope }

/** A shop sees its own; staff those of their shops, less what must not reach them (helpRequestReaches). */
export function visibleHelpRequests(viewer: Viewer): Prisma.HelpRequestWhereInput {
  if (viewer.kind === 'retailer') return { retailerId: viewer.retailerId }
  return { retailer: visibleRetailers(viewer), AND: reaching(viewer) }
}

function reaching({ staffId, roles }: StaffViewer): Prisma.HelpRequestWhereInput[] {
  const notAboutThem = { OR: [{ complaintAboutId: null }, { complaintAboutId: { not: staffId } }] }
  return roles.includes('INSPECTOR') ? [notAboutThem, { confidential: false }] : [notAboutThem]
}

export function seesHelpRequest(viewer: Viewer | null, request: HelpRequestScope): boolean {
  if (!seesRetailer(viewer, request.retailer)) return false
  return viewer?.kind !== 'staff' || helpRequestReaches(request, { id: viewer.staffId, roles: viewer.roles })
}

/** Words within a request: the shop never sees what the staff noted among themselves. */
export function visibleMessages(viewer: Viewer): Prisma.HelpRequestMessageWhereInput {
  return viewer.kind === 'retailer' ? { internal: false } : {}
}

addFileDoor('helpRequestMessage', (viewer) => ({
  ...visibleMessages(viewer),
  request: visibleHelpRequests(viewer),
}))
