import type { DbTransaction } from '@kewo/db'
import { erasedName, type ErasedShop } from './erasedShop.ts'

/**
 * What the logs say of a shop: entries of the audit log by it or about it or one of its rows, reasons in the logs of its
 * requests, and what the staff were told of it. Answers which entries were erased, by their place in the log.
 */
export async function eraseLogs(db: DbTransaction, shop: ErasedShop, now: Date): Promise<number[]> {
  const { id, userId } = shop
  const subjects = await subjectIds(db, shop)
  await db.notification.deleteMany({ where: { subjectId: { in: subjects } } })
  await db.helpRequestEvent.updateMany({ where: { request: { retailerId: id } }, data: { reason: null } })
  const about = { subjectId: { in: subjects } }
  const where = { OR: userId ? [about, { userId }] : [about] }
  const entries = await db.auditEntry.findMany({
    where,
    select: { sequence: true },
    orderBy: { sequence: 'asc' },
  })
  await db.auditEntry.updateMany({ where, data: { changes: {}, erasedAt: now } })
  // Who of the staff acted, and from where, is no business of the shop and stays.
  if (userId)
    await db.auditEntry.updateMany({ where: { userId }, data: { actor: erasedName, address: null } })
  return entries.map(({ sequence }) => sequence)
}

/** Plain ids of the shop, of its sign-in and of all rows that are its own. */
async function subjectIds(db: DbTransaction, { id, userId }: ErasedShop): Promise<string[]> {
  const ofShop = { where: { retailerId: id }, select: { id: true } }
  const rows = await Promise.all([
    db.helpRequest.findMany(ofShop),
    db.visit.findMany(ofShop),
    db.trace.findMany(ofShop),
    db.promise.findMany(ofShop),
    db.participation.findMany(ofShop),
    db.proof.findMany({ where: { participation: { retailerId: id } }, select: { id: true } }),
    db.reward.findMany({ where: { participation: { retailerId: id } }, select: { id: true } }),
    db.rating.findMany(ofShop),
    db.selfCheck.findMany(ofShop),
    db.visitWish.findMany({ where: { visit: { retailerId: id } }, select: { id: true } }),
  ])
  return [id, ...(userId ? [userId] : []), ...rows.flat().map((row) => row.id)]
}
