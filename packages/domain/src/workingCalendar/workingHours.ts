import type { Weekday } from '../time/localDay.ts'

/** From and to, in minutes since local midnight, 0-1440; `to` is not included. */
export type WorkingSpan = readonly [from: number, to: number]

/** Spans by ISO weekday, 1 Monday to 7 Sunday, in order. A weekday that is missing has none. */
export type WorkingHours = Partial<Record<Weekday, readonly WorkingSpan[]>>

/**
 * Whether a value, such as a stored JSON, is a week of working hours: weekdays `1` to `7`, each with spans of whole
 * minutes within the day, each ending after it begins, in order and without overlap.
 */
export function isWorkingHours(value: unknown): value is WorkingHours {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([weekday, spans]) => /^[1-7]$/.test(weekday) && areSpans(spans))
  )
}

function areSpans(value: unknown): boolean {
  if (!Array.isArray(value) || !value.every(isSpan)) return false
  return value.every(([from], index) => index === 0 || from >= value[index - 1]![1])
}

function isSpan(value: unknown): value is WorkingSpan {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((minutes) => Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440) &&
    value[0] < value[1]
  )
}
