import type { Prisma } from '@kewo/db'
import { addFileDoor } from '../file/access.ts'
import { retailerScope, type RetailerScope, seesRetailer, visibleRetailers } from '../retailer/access.ts'
import { viewerMay, type Viewer } from '../viewer/viewer.ts'

/** What a row check needs to know of a record. */
export const traceScope = {
  id: true,
  retailer: { select: retailerScope },
} satisfies Prisma.TraceSelect

/** A shop sees the records about it; staff those about their shops. */
export function visibleTraces(viewer: Viewer): Prisma.TraceWhereInput {
  if (viewer.kind === 'retailer') return { retailerId: viewer.retailerId }
  return { retailer: visibleRetailers(viewer) }
}

export function seesTrace(viewer: Viewer | null, { retailer }: { retailer: RetailerScope }): boolean {
  return seesRetailer(viewer, retailer)
}

/** How good a record is, is for its author and for those who coach: no score of a person goes further. */
export function readsQuality(viewer: Viewer | null, author: { staffId: string }): boolean {
  if (viewer?.kind !== 'staff') return false
  return viewer.staffId === author.staffId || viewerMay(viewer, 'judgeRecords')
}

/** To whom it is told whether a shop's chain holds: the shop itself, and those who lead. Scope is asked apart from it. */
export const verifiesChains = (viewer: Viewer): boolean =>
  viewer.kind === 'retailer' || viewerMay(viewer, 'judgeRecords')

addFileDoor('trace', visibleTraces)
addFileDoor('signedTraces', (viewer) => ({ some: visibleTraces(viewer) }))
