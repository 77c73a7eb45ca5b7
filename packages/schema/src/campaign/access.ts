import { inAudience, type CampaignDates } from '@kewo/domain'
import type { Audience, Db, Prisma } from '@kewo/db'
import { audiencesMeaning } from '../audience/where.ts'
import { addFileDoor } from '../file/access.ts'
import { mayReadBrands, type RetailerViewer, type Viewer, viewerMay } from '../viewer/viewer.ts'

/** What a row check needs to know of a campaign. */
export const campaignScope = {
  id: true,
  publishedAt: true,
  startsAt: true,
  audience: true,
} satisfies Prisma.CampaignSelect

type CampaignScope = Pick<CampaignDates, 'publishedAt' | 'startsAt'> & { id: string; audience: Audience }

/**
 * The campaigns a viewer may see. A shop with a valid licence: those that have begun and mean it, or that it has answered
 * (a participation once begun stays). Staff: what is published; drafts only those who make and approve them.
 */
export function visibleCampaigns(viewer: Viewer, now: Date): Prisma.CampaignWhereInput {
  if (!mayReadBrands(viewer)) return { id: { in: [] } }
  if (viewer.kind === 'staff')
    return viewerMay(viewer, 'overseeCampaigns') ? {} : { publishedAt: { lte: now } }
  return {
    publishedAt: { lte: now },
    startsAt: { lte: now },
    OR: [
      { audience: audiencesMeaning(viewer) },
      { participations: { some: { retailerId: viewer.retailerId } } },
    ],
  }
}

/** The same decision on a loaded row. Only a shop outside the audience costs a question about its answer. */
export function seesCampaign(
  viewer: Viewer | null,
  campaign: CampaignScope,
  { db, now }: { db: Db; now: Date },
): boolean | Promise<boolean> {
  if (!viewer || !mayReadBrands(viewer)) return false
  const isOut = isPast(campaign.publishedAt, now)
  if (viewer.kind === 'staff') return isOut || viewerMay(viewer, 'overseeCampaigns')
  if (!isOut || !isPast(campaign.startsAt, now)) return false
  return inAudience(campaign.audience, shopOf(viewer)) || hasAnswered(db, campaign.id, viewer)
}

async function hasAnswered(db: Db, campaignId: string, { retailerId }: RetailerViewer): Promise<boolean> {
  return (await db.participation.count({ where: { campaignId, retailerId } })) > 0
}

const isPast = (instant: Date | null, now: Date) => instant !== null && instant <= now

/** The signed-in shop as the audience rule knows shops. */
export function shopOf({
  retailerId,
  regionPath,
  marketType,
  format,
  businessDistrict,
  grade,
}: RetailerViewer) {
  return { id: retailerId, region: { path: regionPath }, marketType, format, businessDistrict, grade }
}

for (const relation of ['campaigns', 'campaignReferences'] as const)
  addFileDoor(relation, (viewer, now) => ({ some: visibleCampaigns(viewer, now) }))
