import type { Prisma } from '@kewo/db'
import { managedTerritories, participationScope, isSettled, settled } from '../participation/access.ts'
import { seesRetailer, visibleRetailers } from '../retailer/access.ts'
import { mayReadBrands, readerOf, type Viewer, viewerMay, withinWalls } from '../viewer/viewer.ts'

/** Lines that a photo has earned. */
const byPhoto = { proofId: { not: null } } satisfies Prisma.RewardEntryWhereInput

/** What a row check needs to know of a reward. */
export const rewardScope = {
  id: true,
  entries: { where: byPhoto, take: 1, select: { id: true } },
  participation: { select: participationScope },
} satisfies Prisma.RewardSelect

type RewardScope = Prisma.RewardGetPayload<{ select: typeof rewardScope }>

/**
 * A shop sees its rewards, staff who follow them those of their shops: the manager of the shops each, others what a photo has
 * earned, and the rest once nobody can change an answer any more. What is promised by joining, or falls away by leaving, would
 * tell before who declined.
 */
export function visibleRewards(viewer: Viewer, now: Date): Prisma.RewardWhereInput {
  if (!mayReadBrands(viewer)) return { id: { in: [] } }
  if (viewer.kind === 'retailer') {
    const own = { participation: { retailerId: viewer.retailerId } }
    return withinWalls<Prisma.RewardWhereInput>(viewer, own, (staff) => visibleRewards(staff, now))
  }
  if (!viewerMay(viewer, 'reviewProofs')) return { id: { in: [] } }
  return {
    participation: { retailer: visibleRetailers(viewer) },
    OR: [
      { participation: { retailer: { territoryId: { in: managedTerritories(viewer) } } } },
      { entries: { some: byPhoto } },
      { participation: { status: 'JOINED', campaign: settled(now) } },
    ],
  }
}

export function seesReward(viewer: Viewer | null, reward: RewardScope, now: Date): boolean {
  const { retailer, status, campaign } = reward.participation
  if (!viewer || !mayReadBrands(viewer) || !seesRetailer(viewer, retailer)) return false
  const reader = readerOf(viewer)
  if (reader.kind === 'retailer') return true
  if (!viewerMay(reader, 'reviewProofs')) return false
  return (
    managedTerritories(reader).includes(retailer.territoryId ?? '') ||
    reward.entries.length > 0 ||
    (status === 'JOINED' && isSettled(campaign, now))
  )
}
