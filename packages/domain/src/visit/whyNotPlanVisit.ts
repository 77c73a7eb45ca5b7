import { InvalidInput, type Words } from '../refusal.ts'
import type { LocalDay } from '../time/localDay.ts'
import { longestReason, whyNotWritten } from '../words/whyNotWritten.ts'
import { VisitNotReady } from './visitRefusals.ts'
import type { VisitStatus } from './visitStatus.ts'

/** Refuses to plan a visit for a company day before today or more than a year ahead. */
export function whyNotPlanVisit(plannedOn: LocalDay, today: LocalDay): InvalidInput | null {
  if (plannedOn < today) return new InvalidInput('plannedOn', dayPassed)
  return plannedOn > sameDayNextYear(today) ? new InvalidInput('plannedOn', dayTooFar) : null
}

/**
 * Refuses to put off a visit that has begun or ended, to a day that cannot be planned or that it is planned for
 * already, and to do so without a reason (at most 500 characters), which the shop reads.
 */
export function whyNotPostponeVisit(
  visit: { status: VisitStatus; plannedOn: LocalDay | null },
  plannedOn: LocalDay,
  reason: string,
  today: LocalDay,
): VisitNotReady | InvalidInput | null {
  if (visit.status !== 'PLANNED') return new VisitNotReady(visit.status)
  if (visit.plannedOn === plannedOn) return new InvalidInput('plannedOn', sameDay)
  return whyNotPlanVisit(plannedOn, today) ?? whyNotWritten('reason', reason, longestReason, whyPutOff)
}

// Days compare as text, so 29 February of a year without one still stands where it should.
function sameDayNextYear(day: LocalDay): LocalDay {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

const dayPassed: Words = {
  'zh-CN': '这一天已经过了，请选今天或以后的一天。',
  en: 'That day has passed. Please choose today or a later day.',
}

const dayTooFar: Words = {
  'zh-CN': '最远只能安排到一年以后，请选一个近一些的日期。',
  en: 'A visit can be planned at most one year ahead. Please choose an earlier day.',
}

const sameDay: Words = {
  'zh-CN': '本来就安排在这一天，请选另一天。',
  en: 'It’s already planned for that day. Please choose another day.',
}

const whyPutOff: Words = {
  'zh-CN': '请写一下为什么改期，店里也能看到。',
  en: 'Please say why you’re rescheduling it; the shop can read this too.',
}
