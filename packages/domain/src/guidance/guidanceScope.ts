import { InvalidInput } from '../refusal.ts'
import type { StaffRole } from '../staff/staffRole.ts'

/**
 * How far its author may aim a guidance: a shop must lie in one of the regions (each with everything below it) and in
 * one of the territories; an empty list leaves that side open.
 */
export type GuidanceScope = {
  withinRegionIds: readonly string[]
  withinTerritoryIds: readonly string[]
}

export type GuidanceAuthor = {
  roles: readonly StaffRole[]
  /** Where the person belongs in the organisation tree. */
  regionId: string
  territories: readonly { id: string; regionId: string }[]
}

/**
 * The shops that an author may aim at. Business rule: an admin all, a supervisor those of the own region, a manager
 * those of the own territories.
 */
export function guidanceScopeOf({ roles, regionId, territories }: GuidanceAuthor): GuidanceScope {
  if (roles.includes('ADMIN')) return { withinRegionIds: [], withinTerritoryIds: [] }
  if (roles.includes('SUPERVISOR')) return { withinRegionIds: [regionId], withinTerritoryIds: [] }
  return {
    withinRegionIds: [...new Set(territories.map((territory) => territory.regionId))],
    withinTerritoryIds: territories.map(({ id }) => id),
  }
}

/** Why nobody could be reached, or null: a manager without a territory has no shops to aim at. */
export function whyNotAim({ roles, territories }: GuidanceAuthor): InvalidInput | null {
  if (roles.includes('ADMIN') || roles.includes('SUPERVISOR') || territories.length > 0) return null
  return new InvalidInput('audience', {
    'zh-CN': '您名下还没有辖区，没有店可以发。请先让管理员把辖区分给您。',
    en: 'You have no territory yet, so there are no shops to reach. Please ask an administrator to assign you one.',
  })
}

/** Whether a shop lies within the scope. `path` holds the ids of its region and of all regions above. */
export function isWithinGuidanceScope(
  { withinRegionIds, withinTerritoryIds }: GuidanceScope,
  shop: { region: { path: readonly string[] }; territoryId: string | null },
): boolean {
  return (
    (withinRegionIds.length === 0 || shop.region.path.some((id) => withinRegionIds.includes(id))) &&
    (withinTerritoryIds.length === 0 ||
      (shop.territoryId !== null && withinTerritoryIds.includes(shop.territoryId)))
  )
}
