import { addDays, dateColumnOf, type LocalDay, weekOf } from '@kewo/domain'
import type { DemoBrand, DemoProduct } from './brands.ts'
import type { DemoCampaign } from './campaigns.ts'
import type { Demo } from './demo.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoPeople, DemoStaff } from './staff.ts'
import { tellers, usuallyTold, weeklyOrders } from './texts/brandTelling.ts'
import { supplyPlans } from './texts/supplyPlan.ts'
import type { DemoRows } from './writeRows.ts'

/** Weeks of which it is told which brands were talked about: those that are looked at, and a little more. */
const toldWeeks = 10
/** A manager comes to a shop so often within eight weeks. */
const visitsInPeriod = 2
const orderedWeeks = 3

export const toldSince = (demo: Demo): LocalDay => addDays(weekOf(demo.today), -toldWeeks * 7)

/** What one manager's records name as talked about, beside what they are about. Choices of its own, so that no note is another for it. */
export function brandTelling(demo: Demo, manager: DemoStaff, products: readonly DemoProduct[]) {
  const random = demo.random('brands talked about', manager.name)
  const { skips = [], slow = 1 } = tellers[manager.name] ?? { slow: 0.85 + random.next() * 0.4 }
  const brands = [...new Set(products.map(({ brand }) => brand))]
  const since = toldSince(demo)
  const share = ({ key }: DemoBrand) => {
    const usual = (usuallyTold[key] ?? 30) / 100
    const own = skips.includes(key) ? 0.04 : usual < 0.6 ? Math.min(usual * slow, 0.9) : usual
    return 1 - (1 - own) ** (1 / visitsInPeriod)
  }
  const shares = new Map(brands.map((brand) => [brand, share(brand)]))
  return (day: LocalDay, named: readonly string[]): string[] => {
    if (day < since) return [...named]
    return brands
      .filter((brand) => {
        const talked = random.chance(shares.get(brand)!)
        return talked || (named.includes(brand.id) && !skips.includes(brand.key))
      })
      .map(({ id }) => id)
  }
}

/** What these managers say of a brand. */
export const brandWordsOf = (
  demo: Demo,
  people: DemoPeople,
  brands: readonly DemoBrand[],
): DemoRows['BrandWords'][] =>
  Object.entries(tellers).flatMap(([name, { words }]) => {
    if (!words) return []
    const staffId = people.all.find((person) => person.name === name)!.id
    const brandId = brands.find(({ key }) => key === words.brand)!.id
    return [{ staffId, brandId, words: words.words, writtenAt: demo.at(-words.daysAgo, '17:40') }]
  })

type World = {
  shops: readonly DemoShop[]
  products: readonly DemoProduct[]
  campaigns: readonly DemoCampaign[]
  /** Shop and brand, by their ids. */
  talked: ReadonlySet<string>
}

/** Orders of what no supply policy rules: few shops order a slow brand by themselves, far more of those that were told of it. */
export function brandOrders(
  demo: Demo,
  { shops, products, campaigns, talked }: World,
): DemoRows['OrderLine'][] {
  const random = demo.random('brand orders')
  const supplied = new Set(supplyPlans.map(({ product }) => product))
  const controlled = new Set(
    campaigns.flatMap(({ draw, products: own }) => (draw ? own.map(({ id }) => id) : [])),
  )
  const ordered = Object.entries(weeklyOrders).map(([key, shares]) => {
    const product = products.find(
      ({ id, name, brand, retired }) =>
        brand.key === key && !retired && !supplied.has(name) && !controlled.has(id),
    )!
    return { product, shares }
  })
  const open = shops.filter(({ closedAt }) => closedAt === null)
  return Array.from({ length: orderedWeeks }, (_week, ago) =>
    addDays(weekOf(demo.today), -7 * (ago + 1)),
  ).flatMap((week) =>
    open.flatMap(({ id: retailerId }) =>
      ordered.flatMap(({ product, shares: [untold, told] }) => {
        const share = talked.has(`${retailerId} ${product.brand.id}`) ? told : untold
        if (!random.chance(share / 100)) return []
        const wanted = random.int(1, 6)
        return [{ retailerId, productId: product.id, week: dateColumnOf(week), wanted, given: wanted }]
      }),
    ),
  )
}
