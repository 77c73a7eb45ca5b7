import { localDayOf } from '../time/localDay.ts'
import { type WorkingCalendar, everWorks, stretchesOf } from './workingCalendar.ts'
import { instantAfterWork, workedBetween } from './workingTimeline.ts'

const minute = 60 * 1000

/**
 * The first instant by which `minutes` of working time (0 or more, fractions allowed) have passed since `from`. With 0
 * minutes it is `from` itself, also outside working hours. Time runs in real minutes: an hour that a clock change
 * takes away is not worked. Throws RangeError for a negative count and for a calendar that never works.
 * Business rule: Friday 16:30 + 60 minutes with 9:00-12:00, 13:30-17:00 is Monday 09:30.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Date, minutes: number): Date {
  if (!(minutes >= 0)) throw new RangeError(`Cannot add ${minutes} working minutes`)
  if (!everWorks(calendar)) throw new RangeError('The working calendar has no working hours')
  if (minutes === 0) return from
  return new Date(instantAfterWork(calendar, from.getTime(), minutes * minute))
}

/** Minutes of working time from one instant to another, with fractions; 0 when `to` is not after `from`. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  if (to <= from) return 0
  return workedBetween(calendar, from.getTime(), to.getTime()) / minute
}

/** Whether the company works at this instant. */
export function isWorkingTime(calendar: WorkingCalendar, instant: Date): boolean {
  const at = instant.getTime()
  return stretchesOf(calendar, localDayOf(instant, calendar.timeZone)).some(
    ([start, end]) => start <= at && at < end,
  )
}
