import { complaintNaming, type ComplaintReader, complaintReaches, helpRequestReaches } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import type { StaffViewer } from '../viewer/viewer.ts'
import type { HelpRequestScope } from './helpRequestScope.ts'

type Where = Prisma.HelpRequestWhereInput

/** Requests of the viewer's shops that may reach the viewer: as a filter what `requestReaches` says of one row. */
export function reachingRequests(viewer: StaffViewer): Where[] {
  const notAboutThem: Where = {
    OR: [{ complaintAboutId: null }, { complaintAboutId: { not: viewer.staffId } }],
  }
  const noOrReadComplaint: Where = {
    OR: [{ category: { not: 'COMPLAINT' } }, ...complaints(viewer)],
  }
  const withinWall: Where[] = viewer.roles.includes('INSPECTOR') ? [{ confidential: false }] : []
  return [notAboutThem, noOrReadComplaint, ...withinWall]
}

/** The complaints that a supervisor or an admin reads, if they do not name the viewer: see `complaintReaches`. */
function complaints(viewer: StaffViewer): Where[] {
  const { staffId, roles, territories, regionIds, ledNearerRegionIds } = viewer
  const isAdmin = roles.includes('ADMIN')
  if (!isAdmin && regionIds.length === 0) return []
  const notServing: Where = {
    retailer: {
      OR: [{ territoryId: null }, { territoryId: { notIn: territories.map(({ id }) => id) } }],
    },
  }
  const led = { regionId: { in: [...regionIds] } }
  const ledNearer = { regionId: { in: [...ledNearerRegionIds] } }
  // "Their supervisor" may be meant: the viewer, where nobody leads the shop from nearer.
  const notNearest: Where = {
    OR: [{ retailer: isAdmin ? { NOT: led } : { id: { in: [] } } }, { retailer: ledNearer }],
  }
  const nobodyNamed: Where = {
    complaintAboutId: null,
    AND: [notServing, { OR: [notNearest, { assigneeId: staffId, retailer: led }] }],
  }
  const named: Where = isAdmin
    ? { complaintAboutId: { not: null } }
    : { retailer: led, AND: [notServing, { OR: [namedBelow(viewer), standingIn(viewer)] }] }
  return [nobodyNamed, named]
}

/** About one who neither is an admin nor supervises the viewer's own region or one above it. */
function namedBelow({ regionPath }: StaffViewer): Where {
  return {
    complaintAbout: {
      NOT: [{ roles: { has: 'ADMIN' } }, { roles: { has: 'SUPERVISOR' }, regionId: { in: [...regionPath] } }],
    },
  }
}

const standingIn = ({ standsInForAdminIds }: StaffViewer): Where => ({
  complaintAboutId: { in: [...standsInForAdminIds] },
})

export function requestReaches(viewer: StaffViewer, request: HelpRequestScope): boolean {
  if (!helpRequestReaches(request, { id: viewer.staffId, roles: viewer.roles })) return false
  if (request.category !== 'COMPLAINT') return true
  return complaintReaches(complaintNaming(request.complaintAbout), readerOf(viewer, request))
}

function readerOf(
  {
    staffId,
    roles,
    territories,
    regionIds,
    ledNearerRegionIds,
    regionPath,
    standsInForAdminIds,
  }: StaffViewer,
  { complaintAboutId, complaintAbout, assigneeId, retailer }: HelpRequestScope,
): ComplaintReader {
  const leads = regionIds.includes(retailer.regionId)
  return {
    isNamed: complaintAboutId === staffId,
    isAdmin: roles.includes('ADMIN'),
    serves: territories.some(({ id }) => id === retailer.territoryId),
    leads,
    leadsNearest: leads && !ledNearerRegionIds.includes(retailer.regionId),
    isUnderNamed:
      complaintAbout !== null &&
      complaintAbout.roles.includes('SUPERVISOR') &&
      regionPath.includes(complaintAbout.regionId),
    standsInForAdmin: leads && complaintAboutId !== null && standsInForAdminIds.includes(complaintAboutId),
    isAssignee: assigneeId === staffId,
  }
}
