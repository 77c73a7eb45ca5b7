import type { Prisma } from '@kewo/db'
import { retailerScope, type RetailerScope, seesRetailer, visibleRetailers } from '../retailer/access.ts'
import type { Viewer } from '../viewer/viewer.ts'

/** What a row check needs to know of a visit. */
export const visitScope = { id: true, retailer: { select: retailerScope } } satisfies Prisma.VisitSelect

/** A shop sees the visits to it; staff those to their shops. */
export function visibleVisits(viewer: Viewer): Prisma.VisitWhereInput {
  if (viewer.kind === 'retailer') return { retailerId: viewer.retailerId }
  return { retailer: visibleRetailers(viewer) }
}

export function seesVisit(viewer: Viewer | null, { retailer }: { retailer: RetailerScope }): boolean {
  return seesRetailer(viewer, retailer)
}
