import { createHash } from 'node:crypto'
import { type Audience, controlGroup, inAudience } from '@kewo/domain'
import type { DemoShop } from './retailers.ts'
import type { CampaignPlan } from './texts/campaignPlan.ts'
import type { DemoRows } from './writeRows.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The seed is the day's luck; this one leaves the shop that people look at first among those that are told. */
const seedOf = (title: string, turn: number) => `${title} ${turn}`

export type DemoDraw = {
  seed: string
  drawn: Omit<DemoRows['DrawnShop'], 'campaignId'>[]
  control: Set<string>
}

/** Who is told of a campaign and who is not; null where nobody was drawn. */
export function drawFor(
  { plan, audience, dates }: { plan: CampaignPlan; audience: Audience; dates: { publishedAt: Date | null } },
  shops: readonly DemoShop[],
): DemoDraw | null {
  const { controlPercent: percent, title } = plan
  const { publishedAt } = dates
  if (!percent || !publishedAt) return null
  const meant = shops.filter(
    (shop) =>
      shop.closedAt === null &&
      shop.createdAt < publishedAt &&
      inAudience(audience, { ...shop, region: shop.territory.department }),
  )
  for (let turn = 0; ; turn++) {
    const seed = seedOf(title, turn)
    const control = controlGroup(meant, { seed, percent }, sha256)
    if (meant.some(({ id, user }) => user.username === 'shop' && control.has(id))) continue
    return { seed, control, drawn: meant.map(({ id }) => ({ retailerId: id, inControl: control.has(id) })) }
  }
}
