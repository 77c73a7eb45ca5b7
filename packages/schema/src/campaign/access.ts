import { inAudience, type CampaignDates } from '@kewo/domain'
import type { Audience, Db, Prisma } from '@kewo/db'
import { audiencesMeaning } from '../audience/where.ts'
import { addFileDoor } from '../file/access.ts'
import { visibleParticipations } from '../participation/access.ts'
import { treatedScope } from './treated.ts'
import { mayReadBrands, type RetailerViewer, type Viewer, viewerMay } from '../viewer/viewer.ts'

/** What a row check needs to know of a campaign. */
export const campaignScope = {
  publishedAt: true,
  startsAt: true,
  ...treatedScope,
} satisfies Prisma.CampaignSelect

type CampaignScope = Pick<CampaignDates, 'publishedAt' | 'startsAt'> & {
  id: string
  controlSeed: string | null
  audience: Audience
}

/**
 * The campaigns a viewer may see. A shop with a valid licence: those that have begun and mean it, or that it has answered
 * (a participation once begun stays); of one whose control group it is in it finds nothing, by whatever way. Staff: what is published; drafts only those who make and approve them.
 */
export function visibleCampaigns(viewer: Viewer, now: Date): Prisma.CampaignWhereInput {
  if (!mayReadBrands(viewer)) return { id: { in: [] } }
  if (viewer.kind === 'staff')
    return viewerMay(viewer, 'overseeCampaigns') ? {} : { publishedAt: { lte: now } }
  return {
    publishedAt: { lte: now },
    startsAt: { lte: now },
    drawnShops: { none: { retailerId: viewer.retailerId, inControl: true } },
    OR: [
      { audience: audiencesMeaning(viewer) },
      { participations: { some: visibleParticipations(viewer, now) } },
    ],
  }
}

/** The same decision on a loaded row. Only a control group, and a shop outside the audience, cost a question. */
export function seesCampaign(
  viewer: Viewer | null,
  campaign: CampaignScope,
  { db, now }: { db: Db; now: Date },
): boolean | Promise<boolean> {
  if (!viewer || !mayReadBrands(viewer)) return false
  const isOut = isPast(campaign.publishedAt, now)
  if (viewer.kind === 'staff') return isOut || viewerMay(viewer, 'overseeCampaigns')
  if (!isOut || !isPast(campaign.startsAt, now)) return false
  const means = () =>
    inAudience(campaign.audience, shopOf(viewer)) || hasAnswered(db, campaign.id, viewer, now)
  if (campaign.controlSeed === null) return means()
  return isInControl(db, campaign.id, viewer).then((inControl) => !inControl && means())
}

// By its key, so that the campaigns of a list are asked about together.
async function isInControl(db: Db, campaignId: string, { retailerId }: RetailerViewer): Promise<boolean> {
  const drawn = await db.drawnShop.findUnique({
    where: { campaignId_retailerId: { campaignId, retailerId } },
    select: { inControl: true },
  })
  return drawn?.inControl ?? false
}

async function hasAnswered(db: Db, campaignId: string, shop: RetailerViewer, now: Date): Promise<boolean> {
  const where = { campaignId, AND: visibleParticipations(shop, now) }
  return (await db.participation.count({ where })) > 0
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
