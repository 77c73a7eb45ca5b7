import { m } from '../paraglide/messages.js'

const names = [
  m.weekday_1,
  m.weekday_2,
  m.weekday_3,
  m.weekday_4,
  m.weekday_5,
  m.weekday_6,
  m.weekday_7,
] as const

/** By the number that ISO 8601 gives it, Monday 1 to Sunday 7; nothing for a number that is no weekday. */
export const weekdayLabel = (weekday: number): string => names[weekday - 1]?.() ?? ''
