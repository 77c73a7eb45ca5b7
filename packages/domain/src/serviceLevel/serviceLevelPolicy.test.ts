import { describe, expect, test } from 'vitest'
import { policyFor } from './serviceLevelPolicy.ts'
import { whyNotServiceLevel } from './whyNotServiceLevel.ts'

const policy = (validFrom: string, firstResponseMinutes: number) => ({
  category: 'EQUIPMENT' as const,
  urgency: 'URGENT' as const,
  firstResponseMinutes,
  resolutionMinutes: 480,
  validFrom: new Date(validFrom),
})
const policies = [policy('2026-07-01', 60), policy('2026-01-01', 120), policy('2026-12-01', 30)]
const request = (openedAt: string) => ({
  category: 'EQUIPMENT' as const,
  urgency: 'URGENT' as const,
  openedAt: new Date(openedAt),
})

describe('policyFor', () => {
  test.each([
    ['2026-06-30T23:59:59Z', 120],
    ['2026-07-01T00:00:00Z', 60],
    ['2026-11-30T23:59:59Z', 60],
    ['2026-12-01T00:00:00Z', 30],
  ])('opened at %s: the policy in force then', (openedAt, minutes) => {
    expect(policyFor(policies, request(openedAt))?.firstResponseMinutes).toBe(minutes)
  })

  test('none before the first, none of another category or urgency', () => {
    expect(policyFor(policies, request('2025-12-31'))).toBeNull()
    expect(policyFor(policies, { ...request('2026-08-01'), category: 'DELIVERY' })).toBeNull()
    expect(policyFor(policies, { ...request('2026-08-01'), urgency: 'NORMAL' })).toBeNull()
  })
})

test.each([
  ['whole minutes', 60, 480, undefined],
  ['the same for both', 60, 60, undefined],
  ['zero', 0, 480, 'firstResponseMinutes'],
  ['half a minute', 60, 480.5, 'resolutionMinutes'],
  ['longer than a year of work', 60, 120_001, 'resolutionMinutes'],
  ['resolved before it is answered', 120, 60, 'resolutionMinutes'],
])('targets: %s', (_case, firstResponseMinutes, resolutionMinutes, field) => {
  expect(whyNotServiceLevel({ firstResponseMinutes, resolutionMinutes })?.field).toBe(field)
})
