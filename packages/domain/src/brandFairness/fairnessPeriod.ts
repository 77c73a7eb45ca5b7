import { weekOf } from '../supplyPolicy/supplyWeek.ts'
import { addDays, type LocalDay, localDayOf } from '../time/localDay.ts'

/** Whole weeks that are looked at: long enough that each shop had its turn, short enough that something can still be made good. */
export const fairnessWeeks = 8

/** So many days only the manager sees what a week has brought, before those who lead see it. */
export const fairnessAhead = 7

/** The weeks that somebody sees, first and last day: of the own shops to the last Sunday, of those who are led to the one before. */
export function fairnessPeriod(
  now: Date,
  timeZone: string,
  { own }: { own: boolean },
): { from: LocalDay; to: LocalDay } {
  const over = addDays(weekOf(localDayOf(now, timeZone)), own ? 0 : -fairnessAhead)
  return { from: addDays(over, -7 * fairnessWeeks), to: addDays(over, -1) }
}
