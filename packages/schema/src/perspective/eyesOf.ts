import { isPerspectiveOver, licenceStatusAt } from '@kewo/domain'
import type { Db } from '@kewo/db'
import { assists } from '../assistance/access.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { type RetailerViewer, type Viewer, viewerMay } from '../viewer/viewer.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * With whose eyes somebody looks who names a perspective: the shop, as long as it lasts, in the sign-in that began it, and while the
 * shop is one of theirs. Null otherwise: then nobody asks.
 */
export async function eyesOf(
  db: Db,
  staff: Viewer | null,
  perspectiveId: string,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<RetailerViewer | null> {
  if (!viewerMay(staff, 'seeAsShop') || !uuid.test(perspectiveId)) return null
  const perspective = await db.perspective.findFirst({
    where: {
      ...{ id: perspectiveId, sessionId: staff.sessionId, staffId: staff.staffId },
      retailer: { closedAt: null, AND: visibleRetailers(staff) },
    },
    include: { retailer: { include: { region: { select: { path: true } } } } },
  })
  if (!perspective || isPerspectiveOver(perspective, now)) return null
  const { retailer: shop, assistanceId } = perspective
  if (assistanceId && !assists(staff, shop)) return null
  return {
    kind: 'retailer',
    // A sign-in of nobody's: nothing that belongs to the shop's own comes into it.
    ...{ userId: perspective.id, sessionId: perspective.id, seenAt: now },
    ...{ mustChangePassword: false, hasSecondFactor: false, staffSetPasswordAt: null },
    seenBy: staff,
    assistanceId,
    ...{ retailerId: shop.id, name: shop.name, licence: licenceStatusAt(shop, now, timeZone) },
    ...{ regionPath: shop.region.path, territoryId: shop.territoryId, marketType: shop.marketType },
    ...{ format: shop.format, businessDistrict: shop.businessDistrict, grade: shop.grade },
  }
}
