import { type LocalDay, type Weekday, dayOfDateColumn, instantAt, weekdayOf } from '../time/localDay.ts'
import type { WorkingHours, WorkingSpan } from './workingHours.ts'

/**
 * 工作日历: when the company works. Service levels count only these minutes.
 * Days are date columns: calendar days held as midnight UTC.
 */
export type WorkingCalendar = {
  hours: WorkingHours
  /** Holidays on which nobody works. */
  daysOff: readonly Date[]
  /** Days worked although they would be free, such as the Saturday that makes up for a holiday (调休). */
  workingDays: readonly Date[]
  /** IANA name; the company's, by default Asia/Shanghai. */
  timeZone: string
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/**
 * The hours of one calendar day. A day off has none, unless it is also an extra working day. An extra working day has
 * the hours of its weekday or, if that is free, those of the first weekday that is not.
 */
export function hoursOf(calendar: WorkingCalendar, day: LocalDay): readonly WorkingSpan[] {
  const own = calendar.hours[weekdayOf(day)] ?? []
  if (calendar.workingDays.some((date) => dayOfDateColumn(date) === day)) {
    return own.length > 0 ? own : usualHours(calendar.hours)
  }
  return calendar.daysOff.some((date) => dayOfDateColumn(date) === day) ? [] : own
}

function usualHours(hours: WorkingHours): readonly WorkingSpan[] {
  return weekdays.map((weekday) => hours[weekday] ?? []).find((spans) => spans.length > 0) ?? []
}

/** Whether any weekday has working time. Without, nothing ever falls due. */
export function everWorks(calendar: Pick<WorkingCalendar, 'hours'>): boolean {
  return usualHours(calendar.hours).length > 0
}

/** A stretch of work as instants, in milliseconds since 1970. */
type Stretch = readonly [start: number, end: number]

/** The working stretches of one calendar day, in order. A clock change may shorten one. */
export function stretchesOf(calendar: WorkingCalendar, day: LocalDay): readonly Stretch[] {
  const days = stretchesByCalendar.get(calendar) ?? new Map<LocalDay, readonly Stretch[]>()
  stretchesByCalendar.set(calendar, days)
  const known = days.get(day)
  if (known) return known
  const stretches = hoursOf(calendar, day).map(([from, to]): Stretch => [
    instantAt(day, from, calendar.timeZone).getTime(),
    instantAt(day, to, calendar.timeZone).getTime(),
  ])
  days.set(day, stretches)
  return stretches
}

// Every clock of an inbox asks for the same few weeks, so each day of a calendar is worked out once.
const stretchesByCalendar = new WeakMap<WorkingCalendar, Map<LocalDay, readonly Stretch[]>>()
