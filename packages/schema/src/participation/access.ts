import type { Prisma } from '@kewo/db'
import { retailerScope, seesRetailer, visibleRetailers, type RetailerScope } from '../retailer/access.ts'
import { mayReadBrands, type StaffViewer, type Viewer } from '../viewer/viewer.ts'

/** What a row check needs to know of an answer. */
export const participationScope = {
  status: true,
  retailer: { select: retailerScope },
} satisfies Prisma.ParticipationSelect

type ParticipationScope = { status: 'JOINED' | 'DECLINED'; retailer: RetailerScope }

/**
 * A shop sees its own answers; staff who of their shops has joined. Who declined is between the shop and its own manager:
 * everyone else, and above all the manager's superiors, sees sums only.
 */
export function visibleParticipations(viewer: Viewer): Prisma.ParticipationWhereInput {
  if (!mayReadBrands(viewer)) return { id: { in: [] } }
  if (viewer.kind === 'retailer') return { retailerId: viewer.retailerId }
  const ownShops = { retailer: { territoryId: { in: managedTerritories(viewer) } } }
  return { retailer: visibleRetailers(viewer), OR: [{ status: 'JOINED' }, ownShops] }
}

export function seesParticipation(viewer: Viewer | null, { status, retailer }: ParticipationScope): boolean {
  if (!mayReadBrands(viewer) || !seesRetailer(viewer, retailer)) return false
  return (
    viewer?.kind !== 'staff' ||
    status === 'JOINED' ||
    managedTerritories(viewer).includes(retailer.territoryId ?? '')
  )
}

function managedTerritories({ territories }: StaffViewer): string[] {
  return territories.filter(({ role }) => role === 'MANAGER').map(({ id }) => id)
}

/** Whether every shop that the viewer sees is one of the viewer's own as manager. */
export function seesOnlyOwnShops(viewer: StaffViewer): boolean {
  return (
    !viewer.seesAll &&
    viewer.regionIds.length === 0 &&
    viewer.territories.every(({ role }) => role === 'MANAGER')
  )
}
