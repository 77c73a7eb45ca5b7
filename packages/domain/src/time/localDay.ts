import { offsetAt } from './timeZone.ts'

const minute = 60 * 1000
const dayLength = 24 * 60 * minute

/** A calendar day without a time zone, written `2026-11-23`. Sorts and compares as text. */
export type LocalDay = string

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The calendar day that the wall clock of `timeZone` shows at an instant. */
export function localDayOf(instant: Date, timeZone: string): LocalDay {
  return dayOfDateColumn(new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)))
}

/** What the wall clock of `timeZone` shows at an instant, in minutes since midnight, 0 to below 1440. */
export function localMinuteOf(instant: Date, timeZone: string): number {
  const wall = instant.getTime() + offsetAt(instant.getTime(), timeZone)
  return (wall - Math.floor(wall / dayLength) * dayLength) / minute
}

/** The day of a date column: such columns hold a calendar day as midnight UTC. */
export function dayOfDateColumn(date: Date): LocalDay {
  return date.toISOString().slice(0, 10)
}

/** A calendar day as a date column holds it: midnight UTC. Throws RangeError for what is not a day. */
export function dateColumnOf(day: LocalDay): Date {
  const date = new Date(`${day}T00:00:00.000Z`)
  if (Number.isNaN(date.getTime()) || dayOfDateColumn(date) !== day) throw new RangeError(`Not a day: ${day}`)
  return date
}

/** The day so many days later; earlier for a negative count. */
export function addDays(day: LocalDay, count: number): LocalDay {
  return dayOfDateColumn(new Date(dateColumnOf(day).getTime() + count * dayLength))
}

/** How many days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return (dateColumnOf(to).getTime() - dateColumnOf(from).getTime()) / dayLength
}

/** The weekday of a calendar day. */
export function weekdayOf(day: LocalDay): Weekday {
  return (((dateColumnOf(day).getUTCDay() + 6) % 7) + 1) as Weekday
}

/**
 * The first instant of a day at which the wall clock shows `minutes` since midnight (0 to 1440) or later. Where clocks
 * are put back and a time comes twice, its first coming; where they are put forward over it, the moment of that jump.
 */
export function instantAt(day: LocalDay, minutes: number, timeZone: string): Date {
  const wall = dateColumnOf(day).getTime() + minutes * minute
  const before = offsetAt(wall - dayLength, timeZone)
  const after = offsetAt(wall + dayLength, timeZone)
  const candidates = [wall - before, wall - after].toSorted((one, other) => one - other)
  const shown = candidates.find((instant) => instant + offsetAt(instant, timeZone) === wall)
  return new Date(shown ?? jumpBetween(candidates, timeZone))
}

/** The first instant of a calendar day; not always 00:00, as some zones put their clocks forward at midnight. */
export function startOfLocalDay(day: LocalDay, timeZone: string): Date {
  return instantAt(day, 0, timeZone)
}

/** The first instant after a calendar day, which may be 23 or 25 hours long. */
export function endOfLocalDay(day: LocalDay, timeZone: string): Date {
  return startOfLocalDay(addDays(day, 1), timeZone)
}

function jumpBetween([from, to]: number[], timeZone: string): number {
  let [low, high] = [from!, to!]
  const old = offsetAt(low, timeZone)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle, timeZone) === old) low = middle
    else high = middle
  }
  return high
}
