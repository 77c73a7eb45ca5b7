import { expect, test } from 'vitest'
import { guidanceScopeOf, isWithinGuidanceScope, whyNotAim } from './guidanceScope.ts'

const territories = [
  { id: 't1', regionId: 'department' },
  { id: 't2', regionId: 'department' },
]
const manager = { roles: ['MANAGER'] as const, regionId: 'department', territories }
const shop = { region: { path: ['company', 'branch', 'department'] }, territoryId: 't1' }

test('an admin aims at all, a supervisor at the own region, a manager at the own territories', () => {
  expect(guidanceScopeOf({ ...manager, roles: ['ADMIN'] })).toEqual({
    withinRegionIds: [],
    withinTerritoryIds: [],
  })
  expect(guidanceScopeOf({ ...manager, roles: ['SUPERVISOR'], regionId: 'branch' })).toEqual({
    withinRegionIds: ['branch'],
    withinTerritoryIds: [],
  })
  expect(guidanceScopeOf(manager)).toEqual({
    withinRegionIds: ['department'],
    withinTerritoryIds: ['t1', 't2'],
  })
})

test('a manager without a territory reaches nobody and is told so', () => {
  expect(whyNotAim({ ...manager, territories: [] })?.field).toBe('audience')
  expect(whyNotAim(manager)).toBeNull()
  expect(whyNotAim({ ...manager, roles: ['SUPERVISOR'], territories: [] })).toBeNull()
})

test.each([
  ['everywhere', { withinRegionIds: [], withinTerritoryIds: [] }, true],
  ['a region above', { withinRegionIds: ['branch'], withinTerritoryIds: [] }, true],
  ['another region', { withinRegionIds: ['elsewhere'], withinTerritoryIds: [] }, false],
  ['its territory', { withinRegionIds: ['department'], withinTerritoryIds: ['t1'] }, true],
  ['another territory', { withinRegionIds: ['department'], withinTerritoryIds: ['t2'] }, false],
])('a shop within %s', (_case, scope, expected) => {
  expect(isWithinGuidanceScope(scope, shop)).toBe(expected)
})

test('a shop without a territory is within none', () => {
  const nobodys = { ...shop, territoryId: null }
  expect(isWithinGuidanceScope({ withinRegionIds: [], withinTerritoryIds: ['t1'] }, nobodys)).toBe(false)
  expect(isWithinGuidanceScope({ withinRegionIds: [], withinTerritoryIds: [] }, nobodys)).toBe(true)
})
