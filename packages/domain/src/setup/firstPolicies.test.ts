import { expect, test } from 'vitest'
import { helpRequestCategories } from '../helpRequest/helpRequestCategory.ts'
import { urgencies } from '../helpRequest/urgency.ts'
import { isWorkingHours } from '../workingCalendar/workingHours.ts'
import { firstPolicies, firstWorkingHours } from './firstPolicies.ts'

test('a new company has a target for everything that a shop may ask, and hours to count it in', () => {
  const policies = firstPolicies(new Date('2026-11-23T00:00:00Z'))
  for (const category of helpRequestCategories)
    for (const urgency of urgencies) {
      const [policy, second] = policies.filter((one) => one.category === category && one.urgency === urgency)
      expect(policy?.firstResponseMinutes).toBeLessThan(policy?.resolutionMinutes ?? 0)
      expect(second).toBeUndefined()
    }
  expect(isWorkingHours(firstWorkingHours)).toBe(true)
})
