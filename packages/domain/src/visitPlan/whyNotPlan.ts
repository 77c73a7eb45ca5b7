import { InvalidInput, type Words } from '../refusal.ts'
import type { Point } from '../retailer/point.ts'
import { addDays, type LocalDay } from '../time/localDay.ts'
import { hoursOf, type WorkingCalendar } from '../workingCalendar/workingCalendar.ts'
import type { WorkingSpan } from '../workingCalendar/workingHours.ts'
import { VisitPlanNotReady } from './visitPlanRefusals.ts'
import type { VisitPlanStatus } from './visitPlanStatus.ts'

/** What a person sets before a plan is made. */
export type PlanRequest = {
  firstDay: LocalDay
  /** 1 to 4. */
  weeks: number
  /** Days of the plan on which the person does not visit. */
  daysOff: readonly LocalDay[]
  /** Visits a day at most, 1 to 40. */
  mostVisits: number
  /** Minutes that one visit takes, 5 to 120. */
  visitMinutes: number
  /** How long the planner may think, 1 to 60. */
  seconds: number
  start: Point
}

/** How far ahead a plan may begin, in days. */
const farthestStart = 35

/** Refuses numbers out of their range, a beginning before today or more than five weeks ahead, and a place off the map. */
export function whyNotPlan(request: PlanRequest, today: LocalDay): InvalidInput | null {
  const { firstDay, weeks, mostVisits, visitMinutes, seconds, start } = request
  if (firstDay < today || firstDay > addDays(today, farthestStart))
    return new InvalidInput('firstDay', badStart)
  if (!isWithin(weeks, 1, 4)) return new InvalidInput('weeks', between('周数', 'Weeks', 1, 4))
  if (!isWithin(mostVisits, 1, 40))
    return new InvalidInput('mostVisits', between('每天家数', 'Visits per day', 1, 40))
  if (!isWithin(visitMinutes, 5, 120))
    return new InvalidInput('visitMinutes', between('每家分钟数', 'Minutes per visit', 5, 120))
  if (!isWithin(seconds, 1, 60)) return new InvalidInput('seconds', between('时间（秒）', 'Seconds', 1, 60))
  return Math.abs(start.longitude) <= 180 && Math.abs(start.latitude) <= 90
    ? null
    : new InvalidInput('start', badPlace)
}

/** The days of a request on which there is work, with its hours; empty when nobody works in those weeks. */
export function workdaysOf(
  { firstDay, weeks, daysOff }: Pick<PlanRequest, 'firstDay' | 'weeks' | 'daysOff'>,
  calendar: WorkingCalendar,
): { day: LocalDay; spans: readonly WorkingSpan[] }[] {
  return Array.from({ length: weeks * 7 }, (_, later) => addDays(firstDay, later))
    .filter((day) => !daysOff.includes(day))
    .map((day) => ({ day, spans: hoursOf(calendar, day) }))
    .filter(({ spans }) => spans.length > 0)
}

/** Refuses to change, publish or make anew a plan that is not a draft. */
export function whyNotChangePlan({ status }: { status: VisitPlanStatus }): VisitPlanNotReady | null {
  return status === 'DRAFT' ? null : new VisitPlanNotReady(status)
}

/** Refuses to stop a plan that is not being made. */
export function whyNotStopPlan({ status }: { status: VisitPlanStatus }): VisitPlanNotReady | null {
  return status === 'WORKING' ? null : new VisitPlanNotReady(status)
}

/** Nobody works on any of the days asked for. */
export function noWorkdays(): InvalidInput {
  return new InvalidInput('daysOff', {
    'zh-CN': '这几周里没有一天上班，请换个开始的日子，或者少勾几天不下店。',
    en: 'There’s no working day in these weeks. Start on another day, or take fewer days off.',
  })
}

/** The shop has a stop on that day already. */
export function alreadyOnDay(): InvalidInput {
  return new InvalidInput('dayId', {
    'zh-CN': '这一天已经排了这家店，请选另一天。',
    en: 'This shop is already on that day. Please choose another day.',
  })
}

const isWithin = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

const between = (zh: string, en: string, least: number, most: number): Words => ({
  'zh-CN': `${zh}要在 ${least} 到 ${most} 之间。`,
  en: `${en} must be from ${least} to ${most}.`,
})

const badStart: Words = {
  'zh-CN': '计划要从今天起、五周之内的某一天开始。',
  en: 'A plan must start today or within the next five weeks.',
}

const badPlace: Words = {
  'zh-CN': '出发的地方不在地图上，请在地图上重新点一下。',
  en: 'The starting point isn’t on the map. Please choose it again.',
}
