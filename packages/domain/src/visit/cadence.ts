import { addDays, daysBetween, type LocalDay } from '../time/localDay.ts'

/** Visits owed per four weeks where no cadence is set: rural shops are owed as many as urban ones. */
export const defaultOwedPerFourWeeks = 1

/** How many days before it is due a visit counts as DUE. */
export const dueWithinDays = 3

export const cadenceStates = ['ON_TRACK', 'DUE', 'OVERDUE'] as const

export type CadenceState = (typeof cadenceStates)[number]

/**
 * The company day by which the next visit is owed: `lastCompleted + 28 days / owed`, a part of a day rounded down so
 * that keeping to it never brings fewer visits than owed. Null when none is owed (0). For a shop never visited pass the day
 * on which it came to us. Throws RangeError for a negative number or none at all.
 */
export function dueOn(lastCompleted: LocalDay, owedPerFourWeeks: number): LocalDay | null {
  if (!(owedPerFourWeeks >= 0)) throw new RangeError(`Not a number of visits owed: ${owedPerFourWeeks}`)
  if (owedPerFourWeeks === 0) return null
  return addDays(lastCompleted, Math.floor(28 / owedPerFourWeeks))
}

/**
 * How a shop stands on a company day: OVERDUE after its due day, DUE on that day and the three before it, ON_TRACK
 * earlier or when no visit is owed.
 */
export function cadenceStateOn(today: LocalDay, due: LocalDay | null): CadenceState {
  if (due === null) return 'ON_TRACK'
  const daysLeft = daysBetween(today, due)
  if (daysLeft < 0) return 'OVERDUE'
  return daysLeft <= dueWithinDays ? 'DUE' : 'ON_TRACK'
}
