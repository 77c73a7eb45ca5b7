import { erasedIfClosedBy } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import type { JobContext } from '../job/jobs.ts'
import { erasedName, type ErasedShop } from './erasedShop.ts'
import { eraseLogs } from './eraseLogs.ts'
import { erasePictures } from './erasePictures.ts'
import { eraseSignIn } from './eraseSignIn.ts'
import { eraseWords } from './eraseWords.ts'
import { lockRow } from '../write/lockRow.ts'

/**
 * Erases a shop whose term after closing is over: words, pictures and personal data of it and of all that grew from it. What is
 * left are figures (ratings stay in their batches, visits are counted), which rows belong together, and the hashes of its
 * records and of the audit log, so that both chains hold. Run again after it was killed, it does the rest.
 */
export async function eraseRetailer(context: JobContext, retailerId: string): Promise<void> {
  const { db, now, requestId, pictures } = context
  await db.$transaction(
    async (transaction) => {
      const shop = await takeForErasure(transaction, retailerId, now)
      if (!shop) return
      await transaction.$executeRaw`SELECT set_config('kewo.erasing', 'on', true)`
      const auditEntries = await eraseLogs(transaction, shop, now)
      await erasePictures(transaction, pictures, shop)
      await eraseWords(transaction, retailerId, now)
      if (shop.userId) await eraseSignIn(transaction, shop.userId)
      await eraseShop(transaction, shop, now)
      const act = { action: 'eraseRetailer', subjectType: 'Retailer', subjectId: retailerId } as const
      const by = { viewer: null, now, address: null, requestId }
      // Which entries of this log were erased stands in the log itself: no other may be without its content.
      await recordAct(transaction, by, { ...act, after: { erasedAt: now, auditEntries } })
    },
    // A shop of twenty years has thousands of rows, and its pictures are taken from the store meanwhile.
    { timeout: 120_000 },
  )
}

/** Locks the shop. Null when it may not be erased, or is already: it was reopened, or another round came first. */
async function takeForErasure(db: DbTransaction, id: string, now: Date): Promise<ErasedShop | null> {
  await lockRow(db, 'Retailer', id)
  return db.retailer.findFirst({
    where: { id, erasedAt: null, closedAt: { lte: erasedIfClosedBy(now) } },
    select: { id: true, userId: true, licenceNumber: true },
  })
}

async function eraseShop(db: DbTransaction, { id, licenceNumber }: ErasedShop, now: Date): Promise<void> {
  await db.registerEntry.deleteMany({ where: { retailerId: id } })
  await db.favourite.deleteMany({ where: { retailerId: id } })
  await db.pressed.deleteMany({ where: { retailerId: id } })
  await db.assistance.deleteMany({ where: { retailerId: id } })
  await db.registerImportChange.deleteMany({ where: { retailerId: id } })
  await db.registerImportIssue.updateMany({
    where: { licenceNumber },
    data: { licenceNumber: null, value: null },
  })
  await db.retailer.update({
    where: { id },
    data: {
      // The number may be given to another shop: then that is a shop of its own.
      ...{ name: erasedName, licenceNumber: `erased-${id}`, erasedAt: now },
      ...{ holderName: null, contactName: null, phone: null, address: null, licenceUnread: null },
      ...{ longitude: null, latitude: null, placeStatus: 'UNKNOWN', areaSquareMetres: null },
    },
  })
}
