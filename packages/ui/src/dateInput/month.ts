import { addDays, dateColumnOf, dayOfDateColumn, type LocalDay, weekdayOf } from '@kewo/domain'
import type { Locale } from '../date/dateWords.ts'

/** From Monday, as short as a column is narrow. */
export const weekdayNames: Record<Locale, readonly string[]> = {
  'zh-CN': ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
}

/** The same day of another month, or its last: 31 January and one month is 28 February. */
export function addMonths(day: LocalDay, count: number): LocalDay {
  const date = dateColumnOf(day)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0))
  last.setUTCDate(Math.min(date.getUTCDate(), last.getUTCDate()))
  return dayOfDateColumn(last)
}

/** The weeks of the month that a day is in, Monday first; null before the first and after the last. */
export function weeksOf(day: LocalDay): (LocalDay | null)[][] {
  const month = day.slice(0, 7)
  const first = `${month}-01`
  const monday = addDays(first, 1 - weekdayOf(first))
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_none, weekday) => addDays(monday, week * 7 + weekday)).map((one) =>
      one.startsWith(month) ? one : null,
    ),
  ).filter((week) => week.some(Boolean))
}

export const keyMoves: Record<string, (day: LocalDay) => LocalDay> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, 1 - weekdayOf(day)),
  End: (day) => addDays(day, 7 - weekdayOf(day)),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
}
