import type { DbTransaction, VisitPlan } from '@kewo/db'
import { found } from '../builder/errors.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'

/**
 * The viewer's own plan, locked until the transaction ends: of two devices that change it at once the second meets the
 * rule with the first one's change done. NOT_FOUND for the plan of somebody else.
 */
export async function lockOwnPlan(db: DbTransaction, viewer: StaffViewer, id: string): Promise<VisitPlan> {
  await lockRow(db, 'VisitPlan', id)
  return found(await db.visitPlan.findFirst({ where: { id, staffId: viewer.staffId } }))
}
