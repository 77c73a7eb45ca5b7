import {
  type AudienceShop,
  inAudience,
  isWithinGuidanceScope,
  owedPerFourWeeks,
  type Refusal,
  statusAt,
  whyNotPublishGuidance,
  whyNotReady,
} from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { type DemoDatabase, timeZone } from './demoDatabase.testbed.ts'

type Shop = AudienceShop & { territoryId: string | null }

/** Whom something is meant for, and who has answered it. */
export type Readers = { shops: ReadonlySet<string>; answers: string[]; live: boolean }

const audienceShop = {
  ...{ id: true, marketType: true, format: true, businessDistrict: true, grade: true, territoryId: true },
  region: { select: { path: true } },
} satisfies Prisma.RetailerSelect

const shopsOf = ({ db }: DemoDatabase): Promise<Shop[]> => db.retailer.findMany({ select: audienceShop })

const campaignsOf = ({ db }: DemoDatabase) =>
  db.campaign.findMany({
    include: {
      audience: true,
      products: true,
      participations: { select: { retailerId: true } },
      drawnShops: { where: { inControl: true }, select: { retailerId: true } },
    },
  })

const guidanceOf = ({ db }: DemoDatabase) =>
  db.guidance.findMany({
    include: {
      audience: true,
      versions: {
        include: { blocks: { include: { pictures: true } }, receipts: { select: { retailerId: true } } },
        orderBy: { number: 'asc' },
      },
    },
  })

export async function readersOfCampaigns(demo: DemoDatabase): Promise<Readers[]> {
  const shops = await shopsOf(demo)
  return (await campaignsOf(demo)).map((campaign) => ({
    shops: new Set(
      shops
        .filter((shop) => inAudience(campaign.audience, shop))
        .map(({ id }) => id)
        .filter((id) => !campaign.drawnShops.some(({ retailerId }) => retailerId === id)),
    ),
    answers: campaign.participations.map(({ retailerId }) => retailerId),
    live: statusAt(campaign, demo.now) === 'LIVE',
  }))
}

export async function readersOfGuidance(demo: DemoDatabase): Promise<Readers[]> {
  const shops = await shopsOf(demo)
  return (await guidanceOf(demo)).map((guidance) => ({
    shops: new Set(
      shops
        .filter((shop) => inAudience(guidance.audience, shop) && isWithinGuidanceScope(guidance, shop))
        .map(({ id }) => id),
    ),
    answers: guidance.versions.flatMap(({ receipts }) => receipts.map(({ retailerId }) => retailerId)),
    live: guidance.publishedAt !== null,
  }))
}

/** How many visits each shop is owed per four weeks. */
export async function owedToShops(demo: DemoDatabase): Promise<number[]> {
  const cadences = await demo.db.cadence.findMany({ include: { audience: true } })
  return (await shopsOf(demo)).map((shop) => owedPerFourWeeks(cadences, shop))
}

/** Published campaigns that could not have been published, with why. */
export async function unreadyCampaigns(
  demo: DemoDatabase,
): Promise<(readonly [string, readonly Refusal[]])[]> {
  const shops = await shopsOf(demo)
  return (await campaignsOf(demo))
    .filter(({ publishedAt }) => publishedAt !== null)
    .map((campaign) => {
      const audienceSize = shops.filter((shop) => inAudience(campaign.audience, shop)).length
      const reach = { productCount: campaign.products.length, audienceSize }
      return [campaign.title, whyNotReady(campaign, reach, campaign.publishedAt!)] as const
    })
    .filter(([, refusals]) => refusals.length > 0)
}

/** Published versions of guidance that could not have been published, with why. */
export async function unreadyGuidance(
  demo: DemoDatabase,
): Promise<(readonly [string, readonly Refusal[]])[]> {
  const shops = await shopsOf(demo)
  return (await guidanceOf(demo)).flatMap((guidance) =>
    guidance.versions
      .filter(({ publishedAt }) => publishedAt !== null)
      .map((version) => {
        const audienceSize = shops.filter(
          (shop) => inAudience(guidance.audience, shop) && isWithinGuidanceScope(guidance, shop),
        ).length
        const around = { audienceSize, validUntil: guidance.validUntil, now: version.publishedAt!, timeZone }
        return [version.title, whyNotPublishGuidance({ ...version, publishedAt: null }, around)] as const
      })
      .filter(([, refusals]) => refusals.length > 0),
  )
}
