import { addDays, weekdayOf } from '../time/localDay.ts'
import type { WorkingSpan } from '../workingCalendar/workingHours.ts'
import type { PlanDay, PlanInput, PlanShop } from './planInput.ts'
import { planVisits, type VisitPlan } from './planVisits.ts'

export const office = { longitude: 111.6, latitude: 31.9 }
export const spans: WorkingSpan[] = [
  [540, 720],
  [810, 1020],
]
export const monday = '2026-11-30'
export const workdays = (weeks: number): PlanDay[] =>
  Array.from({ length: weeks * 7 }, (_, later) => addDays(monday, later))
    .filter((day) => weekdayOf(day) <= 5)
    .map((day) => ({ day, spans, mostVisits: 12 }))

export const shopAt = (id: string, east: number, north: number, more: Partial<PlanShop> = {}): PlanShop => ({
  ...{ id, marketType: 'URBAN', small: false, owedPerFourWeeks: 1, serviceMinutes: 20 },
  ...{ orderWeekday: null, dueOn: monday, lockedOn: [] },
  point: { longitude: office.longitude + east, latitude: office.latitude + north },
  ...more,
})
export const plan = (input: Partial<PlanInput>, iterations = 300): VisitPlan =>
  planVisits({ shops: [], days: workdays(4), start: office, end: office, ...input }, { seed: 1, iterations })

export const daysOf = ({ days }: VisitPlan, id: string) =>
  days.filter(({ shopIds }) => shopIds.includes(id)).map(({ day }) => day)
