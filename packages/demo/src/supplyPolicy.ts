import {
  addDays,
  dateColumnOf,
  everySecondWeekOwed,
  highestGrade,
  owedPerFourWeeks,
  policyLineOf,
  type SupplyRule,
  type SupplyStanding,
  supplyBandsOf,
  unlimited,
  usualOrderUntil,
  weekOf,
} from '@kewo/domain'
import type { DemoProduct } from './brands.ts'
import type { DemoCadence } from './cadences.ts'
import type { Demo } from './demo.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoStaff } from './staff.ts'
import { supplyCorrection, type SupplyPlan, supplyPlans } from './texts/supplyPlan.ts'
import { eveningBefore } from './waking.ts'
import type { DemoRows, WriteRows } from './writeRows.ts'

/** Weeks of policies before this one, and of orders. */
const weeksBack = 7
const orderedWeeks = 4

export type DemoSupply = {
  policies: DemoRows['SupplyPolicy'][]
  versions: (DemoRows['SupplyPolicyVersion'] & { id: string; publishedAt: Date | null })[]
  rules: DemoRows['SupplyRule'][]
  standings: DemoRows['SupplyStanding'][]
  receipts: DemoRows['SupplyReceipt'][]
  orders: DemoRows['OrderLine'][]
  /** The weeks of which people may still be told, the newest last. */
  told: { policyId: string; week: string; publishedAt: Date; correctedAt: Date | null }[]
}

type World = {
  shops: readonly DemoShop[]
  products: readonly DemoProduct[]
  cadences: readonly DemoCadence[]
  admin: DemoStaff
}

type Standing = SupplyStanding & { shop: DemoShop }

/** Eight weeks of supply policies, this one corrected once, and a draft for the next. */
export function makeSupply(demo: Demo, world: World): DemoSupply {
  const id = demo.ids('supply')
  const monday = weekOf(demo.today)
  const stands = standingsOf(world)
  const supply: DemoSupply = {
    ...{ policies: [], versions: [], rules: [], receipts: [], orders: [], told: [] },
    standings: stands.map(({ shop, ...stand }) => ({
      ...{ retailerId: shop.id, week: dateColumnOf(addDays(monday, -weeksBack * 7)) },
      ...{ regionId: shop.territory.department.id, marketType: stand.marketType, format: stand.format },
      ...{ grade: stand.grade, everySecondWeek: stand.everySecondWeek },
    })),
  }
  for (let ago = weeksBack; ago >= -1; ago--) {
    const week = addDays(monday, -ago * 7)
    // On the Friday before, at four; the draft for next week was begun this morning.
    const fromToday = daysFrom(demo.today, addDays(week, -3))
    const at = ago < 0 ? demo.at(0, '0:10') : demo.at(fromToday, '16:00')
    const policyId = id(at)
    supply.policies.push({ id: policyId, week: dateColumnOf(week), createdAt: at })
    const plans = rulesOf(world.products, ago)
    const correctedAt = ago === 0 ? demo.at(fromToday + 1, '10:20') : null
    const publish = (number: number, publishedAt: Date | null, over: object = {}) => {
      const made = publishedAt ?? at
      const version = { id: id(made), policyId, number, orderUntil: usualOrderUntil, reason: '', ...over }
      const publishedById = publishedAt && world.admin.id
      supply.versions.push({ ...version, publishedById, publishedAt, createdAt: made, updatedAt: made })
      return version.id
    }
    if (correctedAt) {
      const first = publish(1, at, { supersededAt: correctedAt })
      supply.rules.push(...rowsOf(plans.map(asItWas), { versionId: first, id, at, stands }))
    }
    const { reason, reasonEn } = supplyCorrection
    const publishedAt = ago < 0 ? null : (correctedAt ?? at)
    const current = publish(correctedAt ? 2 : 1, publishedAt, correctedAt ? { reason, reasonEn } : {})
    supply.rules.push(...rowsOf(plans, { versionId: current, id, at: publishedAt ?? at, stands }))
    if (publishedAt && ago < 4)
      supply.receipts.push(...receiptsOf(demo, { current, publishedAt, stands, ago }))
    if (publishedAt && ago < 2) supply.told.push({ policyId, week, publishedAt: at, correctedAt })
    if (ago > 0 && ago <= orderedWeeks) supply.orders.push(...ordersOf(demo, { week, plans, stands }))
  }
  return supply
}

const daysFrom = (from: string, to: string) =>
  (dateColumnOf(to).getTime() - dateColumnOf(from).getTime()) / 86_400_000

export async function writeSupply(write: WriteRows, supply: DemoSupply): Promise<void> {
  await write('SupplyPolicy', supply.policies)
  await write('SupplyPolicyVersion', supply.versions)
  await write('SupplyRule', supply.rules)
  await write('SupplyStanding', supply.standings)
  await write('SupplyReceipt', supply.receipts)
  await write('OrderLine', supply.orders)
}

function standingsOf({ shops, cadences }: World): Standing[] {
  const owed = cadences.map(({ row, audience }) => ({ ...row, audience }))
  return shops
    .filter(({ closedAt, grade }) => closedAt === null && grade !== null)
    .map((shop) => {
      const asked = { ...shop, region: shop.territory.department }
      return {
        ...{ shop, marketType: shop.marketType, format: shop.format, grade: shop.grade },
        regionPath: shop.territory.department.path,
        everySecondWeek: owedPerFourWeeks(owed, asked) === everySecondWeekOwed,
      }
    })
}

type Rule = SupplyRule & { reason: string; reasonEn: string | null }

const rulesOf = (products: readonly DemoProduct[], ago: number): Rule[] =>
  supplyPlans.map((plan) => {
    const [reason, reasonEn] = plan.reasons?.[ago] ?? ['', null]
    return {
      productId: products.find(({ name }) => name === plan.product)!.id,
      ...{ method: plan.method, regionIds: [], gradeFrom: plan.gradeFrom ?? null, gradeTo: null },
      ...{ doubles: plan.doubles ?? false, quantities: cellsOf(plan, ago), reason, reasonEn },
    }
  })

function cellsOf(plan: SupplyPlan, ago: number): number[] {
  const share = plan.weeks?.[ago] ?? 1
  return supplyBandsOf(plan.method).flatMap((_band, row) =>
    Array.from({ length: highestGrade }, (_cell, index) => {
      const units = plan.bands[row]!.find(([grade]) => index + 1 >= grade)![1]
      if (share === 'UNLIMITED') return units === 0 ? 0 : unlimited
      return Math.round(units * share)
    }),
  )
}

/** The same before it was corrected. */
function asItWas(rule: Rule, index: number): Rule {
  if (supplyPlans[index]!.product !== supplyCorrection.product) return rule
  return {
    ...rule,
    quantities: rule.quantities.map((cell) => (cell > 0 ? cell + supplyCorrection.before : cell)),
  }
}

type Around = { versionId: string; id: (at: Date) => string; at: Date; stands: readonly Standing[] }

const rowsOf = (rules: readonly Rule[], { versionId, id, at, stands }: Around): DemoRows['SupplyRule'][] =>
  rules.map((rule, position) => {
    const sum = stands.reduce((total, stand) => total + Math.max(policyLineOf(rule, stand).quantity, 0), 0)
    return {
      ...{ ...rule, id: id(at), versionId, position, updatedAt: at },
      ...{ regionIds: [], reachedRegionIds: [], quantities: [...rule.quantities] },
      // A little is kept back; of what is not limited there is plenty.
      stock: sum === 0 ? 60_000 : Math.ceil((sum * 1.04) / 50) * 50,
    }
  })

type Read = { current: string; publishedAt: Date; stands: readonly Standing[]; ago: number }

/** Most shops look, and most of these answer; the demo's own shop has still to read this week's. */
function receiptsOf(demo: Demo, { current, publishedAt, stands, ago }: Read): DemoRows['SupplyReceipt'][] {
  const random = demo.random('supply receipts', ago)
  const id = demo.ids('supply receipts', ago)
  const last = Math.min(demo.now.getTime(), publishedAt.getTime() + 6 * 86_400_000)
  return stands.flatMap(({ shop }) => {
    const share = random.next() * random.next()
    const opened = random.chance(ago === 0 ? 0.58 : 0.8)
    const understood = random.chance(0.75)
    if (!opened || (ago === 0 && shop.user.username === 'shop')) return []
    const some = new Date(publishedAt.getTime() + (last - publishedAt.getTime()) * share * 0.9)
    const evening = eveningBefore(demo, some)
    const openedAt = evening < publishedAt ? some : evening
    const receipt = { id: id(openedAt), versionId: current, retailerId: shop.id, openedAt }
    return [{ ...receipt, understoodAt: understood ? new Date(openedAt.getTime() + 70_000) : null }]
  })
}

type Ordered = { week: string; plans: readonly Rule[]; stands: readonly Standing[] }

/** What shops wanted, mostly all they might, now and then more; and what came. */
function ordersOf(demo: Demo, { week, plans, stands }: Ordered): DemoRows['OrderLine'][] {
  const random = demo.random('orders', week)
  return stands.flatMap((stand) =>
    plans.flatMap((rule) => {
      const { quantity } = policyLineOf(rule, stand)
      if (quantity === 0 || random.chance(0.12)) return []
      const most = quantity === unlimited ? 12 : quantity
      const wanted = Math.max(1, most + random.int(-2, 1))
      const given = Math.min(wanted, most) - (random.chance(0.04) ? 1 : 0)
      const order = { retailerId: stand.shop.id, productId: rule.productId, week: dateColumnOf(week) }
      return [{ ...order, wanted, given: Math.max(given, 0) }]
    }),
  )
}
