import { addDays, campaignWeeks, dateColumnOf, weekOf } from '@kewo/domain'
import type { DemoCampaign } from './campaigns.ts'
import type { Demo } from './demo.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoRows } from './writeRows.ts'

/** What the campaign truly does in the demo: so many units more in four weeks of a shop that was told. */
export const trueEffect = 2

/** Orders of the campaigns that have a control group: what shops order of themselves, and what being told adds. */
export function controlledOrders(
  demo: Demo,
  campaigns: readonly DemoCampaign[],
  shops: readonly DemoShop[],
): DemoRows['OrderLine'][] {
  const shopOf = new Map(shops.map((shop) => [shop.id, shop]))
  return campaigns.flatMap(({ plan, products: [product], dates, draw }) => {
    if (!draw || !product) return []
    const random = demo.random('controlled orders', plan.title)
    const { before, since } = campaignWeeks(dates, demo.now, demo.timeZone)
    const started = weekOf(demo.day(plan.starts!))
    // The file of this week has not come.
    const ended = since.filter((week) => addDays(week, 6) < demo.today)
    const weeks = [...before, ...(ended.includes(started) ? [] : [started]), ...ended]
    return draw.drawn.flatMap(({ retailerId, inControl }) => {
      const { grade } = shopOf.get(retailerId)!
      const usual = 1 + (grade ?? 1) / 8
      return weeks.flatMap((week) => {
        const ofItself = random.chance(0.65) ? Math.max(1, Math.round(usual + random.int(-1, 1))) : 0
        const added = !inControl && ended.includes(week) && random.chance(trueEffect / 4) ? 1 : 0
        const wanted = ofItself + added
        if (wanted === 0) return []
        return [{ retailerId, productId: product.id, week: dateColumnOf(week), wanted, given: wanted }]
      })
    })
  })
}
