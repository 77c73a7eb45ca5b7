import type { Prisma } from '@kewo/db'
import { retailerScope, seesRetailer, visibleRetailers, type RetailerScope } from '../retailer/access.ts'
import { mayReadBrands, readerOf, type StaffViewer, type Viewer, withinWalls } from '../viewer/viewer.ts'

/** What a row check needs to know of an answer. */
export const participationScope = {
  status: true,
  retailer: { select: retailerScope },
  campaign: { select: { cancelledAt: true, replyBy: true, endsAt: true } },
} satisfies Prisma.ParticipationSelect

type ParticipationScope = {
  status: 'JOINED' | 'DECLINED'
  retailer: RetailerScope
  campaign: { cancelledAt: Date | null; replyBy: Date | null; endsAt: Date | null }
}

/**
 * A shop sees its own answers, a manager those of the own shops. Who declined is between these two: everyone else, and
 * above all the manager's superiors, sees sums, and who has joined once nobody can change an answer any more; before, a shop
 * that vanishes from those who joined would have declined.
 */
export function visibleParticipations(viewer: Viewer, now: Date): Prisma.ParticipationWhereInput {
  if (!mayReadBrands(viewer)) return { id: { in: [] } }
  if (viewer.kind === 'retailer')
    return withinWalls(viewer, { retailerId: viewer.retailerId }, (staff) =>
      visibleParticipations(staff, now),
    )
  const ownShops = { retailer: { territoryId: { in: managedTerritories(viewer) } } }
  return { retailer: visibleRetailers(viewer), OR: [{ status: 'JOINED', campaign: settled(now) }, ownShops] }
}

/** Campaigns that take no more answers. */
export const settled = (now: Date): Prisma.CampaignWhereInput => ({
  OR: [{ cancelledAt: { lte: now } }, { replyBy: { lt: now } }, { replyBy: null, endsAt: { lt: now } }],
})

export function isSettled({ cancelledAt, ...dates }: ParticipationScope['campaign'], now: Date): boolean {
  const until = dates.replyBy ?? dates.endsAt
  return (cancelledAt !== null && cancelledAt <= now) || (until !== null && until < now)
}

export function seesParticipation(
  viewer: Viewer | null,
  { status, retailer, campaign }: ParticipationScope,
  now: Date,
): boolean {
  if (!mayReadBrands(viewer) || !seesRetailer(viewer, retailer)) return false
  const reader = viewer && readerOf(viewer)
  return (
    reader?.kind !== 'staff' ||
    (status === 'JOINED' && isSettled(campaign, now)) ||
    managedTerritories(reader).includes(retailer.territoryId ?? '')
  )
}

export function managedTerritories({ territories }: StaffViewer): string[] {
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
