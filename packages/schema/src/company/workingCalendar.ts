import { everWorks, type WorkingCalendar, type WorkingHours } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

/** The company's working calendar; null before one has been set, when no clock can run. */
export async function loadWorkingCalendar(
  db: DbTransaction,
  timeZone: string,
): Promise<WorkingCalendar | null> {
  const row = await db.workingCalendar.findFirst()
  if (!row) return null
  const { daysOff, workingDays } = row
  const calendar = { hours: row.hours as unknown as WorkingHours, daysOff, workingDays, timeZone }
  return everWorks(calendar) ? calendar : null
}
