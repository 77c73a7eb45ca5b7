import { expect, test } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import { visitStatuses } from './visitStatus.ts'
import { VisitNotReady } from './visitRefusals.ts'
import { whyNotPlanVisit, whyNotPostponeVisit } from './whyNotPlanVisit.ts'

const today = '2026-11-23'

test.each([
  ['2026-11-22', false],
  ['2026-11-23', true],
  ['2027-11-23', true],
  ['2027-11-24', false],
])('a visit on %s may be planned: %s', (day, allowed) => {
  expect(whyNotPlanVisit(day, today) === null).toBe(allowed)
})

test.each([
  ['2026-11-25', '店主外出', null],
  ['2026-11-24', '店主外出', 'plannedOn'],
  ['2026-11-20', '店主外出', 'plannedOn'],
  ['2026-11-25', '  ', 'reason'],
  ['2026-11-25', '字'.repeat(501), 'reason'],
])('put off from the 24th to %s because of %j: %s', (day, reason, field) => {
  const refusal = whyNotPostponeVisit({ status: 'PLANNED', plannedOn: '2026-11-24' }, day, reason, today)
  expect(refusal instanceof InvalidInput ? refusal.field : refusal).toBe(field)
})

test.each(visitStatuses.filter((status) => status !== 'PLANNED'))('%s cannot be put off', (status) => {
  expect(whyNotPostponeVisit({ status, plannedOn: null }, '2026-11-25', '雨', today)).toBeInstanceOf(
    VisitNotReady,
  )
})
