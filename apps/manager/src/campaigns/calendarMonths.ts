import { type LocalDay, startOfLocalDay } from '@kewo/domain'

/** A month of the calendar, such as 2026-11. */
export type Month = string

export const monthsShown = 4

const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/

export const monthOf = (day: LocalDay): Month => day.slice(0, 7)
export const firstDay = (month: Month): LocalDay => `${month}-01`

/** The month so many later, or earlier where it is below nothing. */
export function addMonths(month: Month, count: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const index = year * 12 + number - 1 + count
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The month that an address names, else the usual one: the last, so that what has just ended is still there. */
export const firstMonth = (asked: string | undefined, today: LocalDay): Month =>
  asked !== undefined && isMonth.test(asked) ? asked : addMonths(monthOf(today), -1)

/** From the first midnight to the one after the last day. */
export function spanOf(from: Month, timeZone: string) {
  return {
    from: startOfLocalDay(firstDay(from), timeZone),
    until: startOfLocalDay(firstDay(addMonths(from, monthsShown)), timeZone),
  }
}

type Span = { from: Date; until: Date }

/** Where something stands in a span, in percent of it, cut at its ends. */
export function placeIn({ from, until }: Span, lasting: Span): { start: number; length: number } {
  const share = (at: Date) => ((at.getTime() - from.getTime()) / (until.getTime() - from.getTime())) * 100
  const start = Math.min(100, Math.max(0, share(lasting.from)))
  return { start, length: Math.min(100, Math.max(0, share(lasting.until))) - start }
}
