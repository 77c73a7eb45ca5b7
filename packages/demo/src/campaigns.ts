import { type DeclineReason, statusAt } from '@kewo/domain'
import { audienceFrom, type DemoAudience, readersOf } from './audiences.ts'
import type { DemoBrand, DemoProduct } from './brands.ts'
import { type DemoDraw, drawFor } from './controlGroups.ts'
import type { Demo } from './demo.ts'
import type { Random } from './random.ts'
import type { DemoRegions } from './regions.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoStaff } from './staff.ts'
import type { CampaignPlan } from './texts/campaignPlan.ts'
import { declineWords, pastCampaigns } from './texts/pastCampaigns.ts'
import { runningCampaigns } from './texts/runningCampaigns.ts'
import { eveningBefore } from './waking.ts'
import type { DemoRows, WriteRows } from './writeRows.ts'

export type DemoCampaign = {
  plan: CampaignPlan
  row: DemoRows['Campaign'] & { id: string }
  dates: {
    startsAt: Date | null
    endsAt: Date | null
    replyBy: Date | null
    publishedAt: Date | null
    cancelledAt: Date | null
  }
  audience: DemoAudience
  brand: DemoBrand
  products: DemoProduct[]
  createdBy: DemoStaff
  draw: DemoDraw | null
}

type Setting = {
  regions: DemoRegions
  brands: readonly DemoBrand[]
  products: readonly DemoProduct[]
  admins: readonly DemoStaff[]
  shops: readonly DemoShop[]
}

/** `pictureOf` names a campaign's picture and, where a display is asked for, the reference. */
export function makeCampaigns(
  demo: Demo,
  { regions, brands, products, admins, shops }: Setting,
  pictureOf: (plan: CampaignPlan, kind: 'image' | 'reference') => string,
): DemoCampaign[] {
  const id = demo.ids('campaigns')
  return [...pastCampaigns, ...runningCampaigns].map((plan, index) => {
    const { starts, ends, replyBy, published, cancelled } = plan
    const dates = {
      startsAt: starts === undefined ? null : demo.at(starts, '9:00'),
      endsAt: ends === undefined ? null : demo.at(ends, '18:00'),
      replyBy: replyBy ? demo.at(...replyBy) : null,
      publishedAt: published === undefined ? null : demo.at(published, `10:${10 + index}`),
      cancelledAt: cancelled ? demo.at(-cancelled.daysAgo, '0:30') : null,
    }
    const createdAt = demo.at(Math.min(-2, (published ?? -1) - 3), `15:${10 + index}`)
    const updatedAt = dates.cancelledAt ?? dates.publishedAt ?? demo.at(-1, `16:${10 + index}`)
    const brand = brands.find(({ key }) => key === plan.brand)!
    const audience = audienceFrom(id(createdAt), plan.audience, regions)
    const createdBy = admins[index % admins.length]!
    const { title, body, gain } = plan
    const draw = drawFor({ plan, audience, dates }, shops)
    const row = {
      ...{ id: id(createdAt), brandId: brand.id, audienceId: audience.id, title, body, gain },
      titleEn: plan.titleEn ?? null,
      bodyEn: plan.bodyEn ?? null,
      gainEn: plan.gainEn ?? null,
      rewardCents: plan.rewardCents ?? null,
      rewardRule: plan.rewardRule ?? null,
      proofCents: [...(plan.proofCents ?? [])],
      mostUnits: null,
      material: plan.material ?? null,
      materialEn: plan.materialEn ?? null,
      imageId: pictureOf(plan, 'image'),
      displayAsked: plan.displayAsked ?? false,
      referenceImageId: plan.displayAsked ? pictureOf(plan, 'reference') : null,
      ...dates,
      ...{ controlPercent: plan.controlPercent ?? 0, controlSeed: draw?.seed ?? null },
      cancelReason: cancelled?.reason ?? null,
      createdById: createdBy.id,
      ...{ createdAt, updatedAt },
    }
    const named = plan.products.map((name) => products.find((product) => product.name === name)!)
    return { plan, row, dates, audience, brand, products: named, createdBy, draw }
  })
}

export async function writeCampaigns(
  demo: Demo,
  write: WriteRows,
  campaigns: readonly DemoCampaign[],
): Promise<void> {
  const id = demo.ids('campaign products')
  await write(
    'Audience',
    campaigns.map(({ audience }) => audience),
  )
  await write(
    'Campaign',
    campaigns.map(({ row }) => row),
  )
  await write(
    'DrawnShop',
    campaigns.flatMap(({ row, draw }) =>
      (draw?.drawn ?? []).map((shop) => ({ ...shop, campaignId: row.id })),
    ),
  )
  await write(
    'CampaignProduct',
    campaigns.flatMap(({ row, products, dates }) =>
      products.map((product, index) => ({
        id: id(dates.publishedAt ?? demo.at(-1, '16:00')),
        campaignId: row.id,
        productId: product.id,
        position: index + 1,
      })),
    ),
  )
}

/** Answers that the demo's own shop has given by hand, by the title of the campaign: the others it has yet to answer. */
const demoShopAnswers: Readonly<Record<string, DeclineReason | 'JOINED'>> = {
  '清泉 常备不断货': 'JOINED',
  '半山 冰柜第二层': 'NO_SPACE',
  '江雾 夏日冰柜': 'JOINED',
}

const reasons: readonly (readonly [DeclineReason, number])[] = [
  ['NO_SPACE', 34],
  ['NOT_MY_CUSTOMERS', 20],
  ['STOCK_LEFT', 15],
  ['TOO_MUCH_WORK', 14],
  ['MARGIN_TOO_LOW', 9],
  ['OTHER', 8],
]

export function participationsOf(
  demo: Demo,
  { plan, row, dates, audience, draw }: DemoCampaign,
  shops: readonly DemoShop[],
): (DemoRows['Participation'] & { id: string })[] {
  const { startsAt, publishedAt } = dates
  if (!startsAt || !publishedAt || statusAt(dates, demo.now) === 'SCHEDULED' || startsAt > demo.now) return []
  const random = demo.random('participations', plan.title)
  const id = demo.ids('participations', plan.title)
  const until = Math.min(
    ...[dates.replyBy, dates.endsAt, dates.cancelledAt, demo.now].flatMap((at) => (at ? [at.getTime()] : [])),
  )
  return readersOf(demo, audience, shops)
    .filter(({ id: shopId }) => !draw?.control.has(shopId))
    .filter(({ user, createdAt }) =>
      user.username === 'shop'
        ? plan.title in demoShopAnswers
        : createdAt < startsAt && random.chance(plan.answered ?? 0),
    )
    .map((shop) => {
      const told = shop.user.username === 'shop' ? demoShopAnswers[plan.title] : null
      const answeredAt = answerTime(demo, random, startsAt.getTime(), until)
      const joined = told ? told === 'JOINED' : random.chance(plan.joined ?? 1)
      const declineReason = joined ? null : told && told !== 'JOINED' ? told : random.weighted(reasons)
      return {
        ...{ id: id(answeredAt), campaignId: row.id, retailerId: shop.id },
        status: joined ? ('JOINED' as const) : ('DECLINED' as const),
        declineReason,
        declineWords: declineReason ? random.pick(declineWords[declineReason]) || null : null,
        ...{ answeredAt, createdAt: answeredAt },
      }
    })
}

/** Most answer in the first days, and nobody at night. */
function answerTime(demo: Demo, random: Random, from: number, until: number): Date {
  const at = new Date(Math.floor(from + (until - from) * random.next() * random.next()))
  const waking = eveningBefore(demo, at)
  return waking.getTime() < from ? at : waking
}
