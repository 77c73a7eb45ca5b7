import type { DbTransaction, VisitPlan } from '@kewo/db'
import { found } from '../builder/errors.ts'
import type { StaffViewer } from '../viewer/viewer.ts'

/**
 * The viewer's own plan, locked until the transaction ends: of two devices that change it at once the second meets the
 * rule with the first one's change done. NOT_FOUND for the plan of somebody else.
 */
export async function lockOwnPlan(db: DbTransaction, viewer: StaffViewer, id: string): Promise<VisitPlan> {
  await db.$queryRaw`SELECT id FROM "VisitPlan" WHERE id = ${id}::uuid FOR UPDATE`
  return found(await db.visitPlan.findFirst({ where: { id, staffId: viewer.staffId } }))
}
