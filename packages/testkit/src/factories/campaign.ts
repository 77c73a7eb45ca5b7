import type { Campaign, Db, Participation, Prisma } from '@kewo/db'
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

export function makeParticipation(
  db: Db,
  over: Partial<Prisma.ParticipationUncheckedCreateInput> & { campaignId: string; retailerId: string },
): Promise<Participation> {
  return db.participation.create({ data: { status: 'JOINED', answeredAt: now, ...over } })
}
