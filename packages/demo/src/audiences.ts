import { type Audience, inAudience, licenceStatusAt } from '@kewo/domain'
import type { Demo } from './demo.ts'
import type { DemoRegions } from './regions.ts'
import type { DemoShop } from './retailers.ts'
import type { AudiencePlan } from './texts/campaignPlan.ts'
import type { DemoRows } from './writeRows.ts'

export type DemoAudience = DemoRows['Audience'] & Audience & { id: string }

export function audienceFrom(id: string, plan: AudiencePlan, regions: DemoRegions): DemoAudience {
  const all = [regions.company, ...regions.branches, ...regions.departments]
  return {
    id,
    regionIds: (plan.regions ?? []).map((name) => all.find((region) => region.name === name)!.id),
    marketTypes: [...(plan.marketTypes ?? [])],
    formats: [...(plan.formats ?? [])],
    businessDistricts: [...(plan.businessDistricts ?? [])],
    gradeFrom: plan.gradeFrom ?? null,
    gradeTo: plan.gradeTo ?? null,
    includeRetailerIds: [],
    excludeRetailerIds: [],
  }
}

/** The shops that an audience means and that can read it: open, with a valid licence. */
export function readersOf(demo: Demo, audience: Audience, shops: readonly DemoShop[]): DemoShop[] {
  return shops.filter(
    (shop) =>
      shop.closedAt === null &&
      licenceStatusAt(shop, demo.now, demo.timeZone) === 'VALID' &&
      inAudience(audience, { ...shop, region: shop.territory.department }),
  )
}
