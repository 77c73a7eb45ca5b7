import type { Campaign, CampaignTerms, Db, Participation, Prisma, Proof, Reward } from '@kewo/db'
import type { AudienceColumns } from './audience.ts'
import { makeProduct } from './brand.ts'
import { daysFromNow, now } from './clock.ts'
import { next } from './next.ts'
import { makeStaff } from './staff.ts'

/** A campaign that runs, with one product of its brand, for `audience` (all shops where none is given). */
export async function makeCampaign(
  db: Db,
  over: Partial<Prisma.CampaignUncheckedCreateInput> = {},
  audience: AudienceColumns = {},
): Promise<Campaign> {
  const product = await makeProduct(db, over.brandId ? { brandId: over.brandId } : {})
  const createdById = over.createdById ?? (await makeStaff(db, 'ADMIN')).id
  const audienceId = over.audienceId ?? (await db.audience.create({ data: audience })).id
  return db.campaign.create({
    data: {
      title: `品牌活动 ${next()}`,
      body: '请把样品摆在柜台显眼处。',
      gain: '每条多赚 2 元',
      startsAt: daysFromNow(-1),
      endsAt: daysFromNow(13),
      publishedAt: daysFromNow(-2),
      products: { create: { productId: product.id, position: 1 } },
      ...over,
      brandId: product.brandId,
      createdById,
      audienceId,
    },
  })
}

/** An answer; of a shop that joins to the first version of the terms. */
export async function makeParticipation(
  db: Db,
  over: Partial<Prisma.ParticipationUncheckedCreateInput> & { campaignId: string; retailerId: string },
): Promise<Participation> {
  const joined = (over.status ?? 'JOINED') === 'JOINED'
  const terms = joined ? { termsId: (await firstTerms(db, over.campaignId)).id, agreedAt: now } : {}
  return db.participation.create({ data: { status: 'JOINED', answeredAt: now, ...terms, ...over } })
}

async function firstTerms(db: Db, campaignId: string): Promise<CampaignTerms> {
  const known = await db.campaignTerms.findFirst({ where: { campaignId } })
  if (known) return known
  const { body, gain, startsAt, endsAt, ...campaign } = await db.campaign.findUniqueOrThrow({
    where: { id: campaignId },
  })
  const { rewardCents, rewardRule, proofCents, mostUnits, displayAsked, referenceImageId } = campaign
  return db.campaignTerms.create({
    data: {
      ...{ campaignId, version: 1, body, gain, rewardCents, rewardRule, proofCents, mostUnits },
      ...{ displayAsked, referenceImageId, writtenAt: now },
      ...{ startsAt: startsAt ?? now, endsAt: endsAt ?? daysFromNow(30) },
    },
  })
}

/** A photo of a display that waits to be looked at. */
export function makeProof(
  db: Db,
  over: Partial<Prisma.ProofUncheckedCreateInput> & { participationId: string; sentById: string },
): Promise<Proof> {
  return db.proof.create({ data: { step: 1, sentAt: now, ...over } })
}

/** A reward that a shop was promised for its first photo. */
export async function makeReward(
  db: Db,
  over: Partial<Prisma.RewardUncheckedCreateInput> & { participationId: string },
): Promise<Reward> {
  const reward = await db.reward.create({ data: { step: 1, cents: 6_000, changedAt: now, ...over } })
  const { id: rewardId, cents } = reward
  await db.rewardEntry.create({ data: { rewardId, state: 'TO_EARN', cents, at: now } })
  return reward
}
