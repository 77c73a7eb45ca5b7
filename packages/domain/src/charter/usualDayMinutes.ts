import type { WorkingHours } from '../workingCalendar/workingHours.ts'

/** The working minutes of a usual day: the middle one of the weekdays on which anybody works. Null where nobody ever does. */
export function usualDayMinutes(hours: WorkingHours): number | null {
  const days = Object.values(hours)
    .map((spans) => spans.reduce((sum, [from, to]) => sum + to - from, 0))
    .filter((minutes) => minutes > 0)
    .toSorted((one, other) => one - other)
  return days[Math.floor((days.length - 1) / 2)] ?? null
}
