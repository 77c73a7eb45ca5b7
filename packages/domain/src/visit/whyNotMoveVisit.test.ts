import { describe, expect, test } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import { AnotherVisitInProgress, VisitNotReady } from './visitRefusals.ts'
import { visitMoves, type VisitStatus, visitStatuses } from './visitStatus.ts'
import {
  whyNotCancelVisit,
  whyNotCompleteVisit,
  whyNotMissVisit,
  whyNotStartVisit,
} from './whyNotMoveVisit.ts'

const steps = {
  IN_PROGRESS: (status: VisitStatus) => whyNotStartVisit({ status }, null),
  COMPLETED: (status: VisitStatus) => whyNotCompleteVisit({ status }),
  CANCELLED: (status: VisitStatus) => whyNotCancelVisit({ status }, '店主外出'),
  MISSED: (status: VisitStatus) => whyNotMissVisit({ status }, '店门关着'),
}

const allowed = [
  'PLANNED→IN_PROGRESS',
  'PLANNED→CANCELLED',
  'PLANNED→MISSED',
  'IN_PROGRESS→COMPLETED',
  'IN_PROGRESS→CANCELLED',
]

const every = visitStatuses.flatMap((from) =>
  (['IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'MISSED'] as const).map((to) => [from, to] as const),
)

test.each(every)('%s → %s', (from, to) => {
  const refusal = steps[to](from)
  expect(refusal instanceof VisitNotReady).toBe(!allowed.includes(`${from}→${to}`))
})

test('nothing leads back to PLANNED', () => {
  expect(Object.values(visitMoves).flat()).not.toContain('PLANNED')
})

describe('whyNotStartVisit', () => {
  test('one visit in progress per person, and the refusal names the shop', () => {
    const refusal = whyNotStartVisit({ status: 'PLANNED' }, { retailerName: '春风小卖部' })
    expect(refusal).toBeInstanceOf(AnotherVisitInProgress)
    expect(refusal!.words['zh-CN']).toContain('春风小卖部')
  })
})

describe('a reason is needed', () => {
  test.each([
    ['to cancel', whyNotCancelVisit],
    ['to mark as missed', whyNotMissVisit],
  ])('%s', (_case, whyNot) => {
    expect(whyNot({ status: 'PLANNED' }, ' ')).toBeInstanceOf(InvalidInput)
    expect(whyNot({ status: 'PLANNED' }, '字'.repeat(501))).toBeInstanceOf(InvalidInput)
    expect(whyNot({ status: 'PLANNED' }, '字'.repeat(500))).toBeNull()
  })
})
