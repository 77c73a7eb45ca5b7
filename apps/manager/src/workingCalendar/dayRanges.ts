import { addDays, daysBetween, type LocalDay } from '@kewo/domain'

export type DayRange = { from: LocalDay; to: LocalDay; days: number }

/** Days in order, those that follow each other as one range: a holiday reads as one thing. */
export function dayRanges(days: readonly LocalDay[]): DayRange[] {
  const ranges: DayRange[] = []
  for (const day of new Set(days.toSorted())) {
    const last = ranges.at(-1)
    if (last && addDays(last.to, 1) === day)
      ranges[ranges.length - 1] = { ...last, to: day, days: last.days + 1 }
    else ranges.push({ from: day, to: day, days: 1 })
  }
  return ranges
}

/** Longest holiday that can be put in at once, in days. */
export const longestRange = 60

/** Every day from one to another; none when the second is before the first or more than 60 days off. */
export function daysFrom(from: LocalDay, to: LocalDay): LocalDay[] {
  const count = daysBetween(from, to) + 1
  if (count < 1 || count > longestRange) return []
  return Array.from({ length: count }, (_, index) => addDays(from, index))
}
