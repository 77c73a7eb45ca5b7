import { dateColumnOf, type LocalDay } from './localDay.ts'

/** Whether a text is a day of the calendar, written `2026-11-23`; false for 29 February of a year without one. */
export function isLocalDay(text: string): text is LocalDay {
  try {
    return /^\d{4}-\d{2}-\d{2}$/u.test(text) && dateColumnOf(text) instanceof Date
  } catch {
    return false
  }
}
