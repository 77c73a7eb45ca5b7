import { may } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { addFileDoor } from '../file/access.ts'
import { type RetailerScope, seesRetailer, visibleRetailers } from '../retailer/access.ts'
import { mayReadBrands, readerOf, type Viewer, withinWalls } from '../viewer/viewer.ts'

const nothing = { id: { in: [] } }

/**
 * A shop sees its own; of the staff, those who write guidance see what shops that they serve have sent. Nobody else: a photo that
 * a shop takes to learn from is no evidence for an inspector.
 */
export function visibleSelfChecks(viewer: Viewer): Prisma.SelfCheckWhereInput {
  if (viewer.kind === 'retailer') {
    if (!mayReadBrands(viewer)) return nothing
    return withinWalls<Prisma.SelfCheckWhereInput>(
      viewer,
      { retailerId: viewer.retailerId },
      visibleSelfChecks,
    )
  }
  return may(viewer.roles, 'writeGuidance') ? { retailer: visibleRetailers(viewer) } : nothing
}

/** The same decision on a row. */
export function seesSelfCheck(viewer: Viewer | null, retailer: RetailerScope): boolean {
  if (!viewer || !seesRetailer(viewer, retailer)) return false
  if (!mayReadBrands(viewer)) return false
  const reader = readerOf(viewer)
  return reader.kind === 'retailer' || may(reader.roles, 'writeGuidance')
}

addFileDoor('selfChecks', (viewer) => ({ some: visibleSelfChecks(viewer) }))
