import { describe, expect, it } from 'vitest'
import { VisitPlanNotReady } from './visitPlanRefusals.ts'
import { visitPlanStatuses } from './visitPlanStatus.ts'
import { type PlanRequest, whyNotChangePlan, whyNotPlan, whyNotStopPlan, workdaysOf } from './whyNotPlan.ts'

const today = '2026-11-23'
const request: PlanRequest = {
  ...{ firstDay: '2026-11-30', weeks: 4, daysOff: [], mostVisits: 15, visitMinutes: 20, seconds: 10 },
  start: { longitude: 111.6, latitude: 31.9 },
}

it.each<[string, Partial<PlanRequest>, string | null]>([
  ['next Monday', {}, null],
  ['today', { firstDay: today }, null],
  ['yesterday', { firstDay: '2026-11-22' }, 'firstDay'],
  ['five weeks ahead', { firstDay: '2026-12-28' }, null],
  ['further ahead', { firstDay: '2026-12-29' }, 'firstDay'],
  ['no weeks', { weeks: 0 }, 'weeks'],
  ['five weeks', { weeks: 5 }, 'weeks'],
  ['half a week', { weeks: 0.5 }, 'weeks'],
  ['no visits', { mostVisits: 0 }, 'mostVisits'],
  ['41 visits a day', { mostVisits: 41 }, 'mostVisits'],
  ['visits of 4 minutes', { visitMinutes: 4 }, 'visitMinutes'],
  ['visits of 121 minutes', { visitMinutes: 121 }, 'visitMinutes'],
  ['61 seconds', { seconds: 61 }, 'seconds'],
  ['a place off the map', { start: { longitude: 111.6, latitude: 91 } }, 'start'],
  ['a place that is none', { start: { longitude: Number.NaN, latitude: 1 } }, 'start'],
])('%s', (_what, change, field) => {
  expect(whyNotPlan({ ...request, ...change }, today)?.field ?? null).toBe(field)
})

describe('workdaysOf', () => {
  const calendar = {
    hours: { 1: [[540, 720]], 2: [[540, 720]], 6: [] } as const,
    daysOff: [new Date('2026-12-01')],
    workingDays: [new Date('2026-12-05')],
    timeZone: 'Asia/Shanghai',
  }

  it('leaves out free weekdays, holidays and the own days off, and takes a make-up day', () => {
    const days = workdaysOf({ firstDay: '2026-11-30', weeks: 2, daysOff: ['2026-12-07'] }, calendar)
    expect(days).toEqual([
      { day: '2026-11-30', spans: [[540, 720]] },
      { day: '2026-12-05', spans: [[540, 720]] },
      { day: '2026-12-08', spans: [[540, 720]] },
    ])
  })

  it('is empty when nobody works', () => {
    expect(
      workdaysOf(
        { firstDay: '2026-12-02', weeks: 1, daysOff: ['2026-12-05', '2026-12-07', '2026-12-08'] },
        calendar,
      ),
    ).toEqual([])
  })
})

it.each(visitPlanStatuses)(
  'a plan that is %s is changed as a draft only and stopped while it is worked on',
  (status) => {
    expect(whyNotChangePlan({ status }) === null).toBe(status === 'DRAFT')
    expect(whyNotStopPlan({ status }) === null).toBe(status === 'WORKING')
    if (status !== 'DRAFT') expect(whyNotChangePlan({ status })).toBeInstanceOf(VisitPlanNotReady)
  },
)
