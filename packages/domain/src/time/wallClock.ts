import { instantAt, localDayOf, localMinuteOf } from './localDay.ts'

/** A day and a time as they are typed: what the clock of `timeZone` shows at an instant, `2026-12-01T08:00`. */
export function wallClockAt(instant: Date, timeZone: string): string {
  const minutes = localMinuteOf(instant, timeZone)
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  return `${localDayOf(instant, timeZone)}T${two(minutes / 60)}:${two(minutes % 60)}`
}

/** The instant that a typed day and time mean, or null for what is none. */
export function instantOfWallClock(typed: string, timeZone: string): Date | null {
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(typed) ?? []
  return day ? instantAt(day, Number(hours) * 60 + Number(minutes), timeZone) : null
}
