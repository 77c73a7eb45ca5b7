import { noDepartment } from '@kewo/domain'
import type { DbTransaction, Region } from '@kewo/db'
import { openRegion } from '../region/openRegion.ts'

/** The market department that a shop is put into; held open. Throws where it is none. */
export async function departmentOf(db: DbTransaction, id: string): Promise<Region> {
  const region = await openRegion(db, id)
  if (region?.kind === 'DEPARTMENT') return region
  throw noDepartment()
}
