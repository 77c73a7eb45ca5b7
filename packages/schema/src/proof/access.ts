import type { Prisma } from '@kewo/db'
import { addFileDoor } from '../file/access.ts'
import { retailerScope, type RetailerScope, seesRetailer, visibleRetailers } from '../retailer/access.ts'
import { mayReadBrands, readerOf, type Viewer, viewerMay, withinWalls } from '../viewer/viewer.ts'

/** What a row check needs to know of a photo. */
export const proofScope = {
  id: true,
  participation: { select: { retailer: { select: retailerScope } } },
} satisfies Prisma.ProofSelect

type ProofScope = { participation: { retailer: RetailerScope } }

/**
 * A shop sees the photos of its displays, also those that its manager took; staff who look at photos those of their shops. That a
 * shop has sent one tells that it joined, and nothing of who declined: from its first photo on it cannot.
 */
export function visibleProofs(viewer: Viewer): Prisma.ProofWhereInput {
  if (!mayReadBrands(viewer)) return { id: { in: [] } }
  if (viewer.kind === 'retailer')
    return withinWalls(viewer, { participation: { retailerId: viewer.retailerId } }, visibleProofs)
  if (!viewerMay(viewer, 'reviewProofs')) return { id: { in: [] } }
  return { participation: { retailer: visibleRetailers(viewer) } }
}

export function seesProof(viewer: Viewer | null, { participation }: ProofScope): boolean {
  if (!viewer || !mayReadBrands(viewer) || !seesRetailer(viewer, participation.retailer)) return false
  const reader = readerOf(viewer)
  return reader.kind === 'retailer' || viewerMay(reader, 'reviewProofs')
}

addFileDoor('proofs', (viewer) => ({ some: visibleProofs(viewer) }))
