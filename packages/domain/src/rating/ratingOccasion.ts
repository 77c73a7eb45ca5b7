import { type LocalDay, localDayOf } from '../time/localDay.ts'

/** What a rating follows: a visit, a help request, or the end of a quarter. */
export const ratingOccasions = ['VISIT', 'REQUEST', 'QUARTER'] as const

export type RatingOccasion = (typeof ratingOccasions)[number]

/** The quarter of the year that holds an instant in `timeZone`, such as `2026Q4`. */
export function quarterOf(instant: Date, timeZone: string): string {
  const day: LocalDay = localDayOf(instant, timeZone)
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
