import type { ServiceLevelPolicy, WorkingCalendar } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { loadWorkingCalendar } from './workingCalendar.ts'

export type ServiceLevels = { policies: readonly ServiceLevelPolicy[]; calendar: WorkingCalendar | null }

const loaded = new WeakMap<object, Promise<ServiceLevels>>()

/** The company's targets and working calendar, read once for each operation however many requests it shows. */
export function serviceLevelsOf(context: { db: DbTransaction; timeZone: string }): Promise<ServiceLevels> {
  const known = loaded.get(context)
  if (known) return known
  const loading = loadServiceLevels(context.db, context.timeZone)
  loaded.set(context, loading)
  return loading
}

export async function loadServiceLevels(db: DbTransaction, timeZone: string): Promise<ServiceLevels> {
  // A company has some tens of policies: ten categories by two urgencies, and the changes of the years.
  const [policies, calendar] = await Promise.all([
    db.serviceLevelPolicy.findMany(),
    loadWorkingCalendar(db, timeZone),
  ])
  return { policies, calendar }
}
