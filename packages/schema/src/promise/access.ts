import type { Prisma } from '@kewo/db'
import { retailerScope, type RetailerScope, seesRetailer, visibleRetailers } from '../retailer/access.ts'
import type { Viewer } from '../viewer/viewer.ts'

/** What a row check needs to know of a promise. */
export const promiseScope = { id: true, retailer: { select: retailerScope } } satisfies Prisma.PromiseSelect

/** A shop sees what is promised to it; staff what is promised to their shops. */
export function visiblePromises(viewer: Viewer): Prisma.PromiseWhereInput {
  if (viewer.kind === 'retailer') return { retailerId: viewer.retailerId }
  return { retailer: visibleRetailers(viewer) }
}

export function seesPromise(viewer: Viewer | null, { retailer }: { retailer: RetailerScope }): boolean {
  return seesRetailer(viewer, retailer)
}
