import { refuseAboveQuota } from '@kewo/domain'
import type { Db, DbTransaction } from '@kewo/db'
import type { PictureStore } from '@kewo/db/picture'
import type { Viewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'

/** What keeping an upload needs to know. */
export type Saving = { db: Db; pictures: PictureStore; viewer: Viewer; now: Date }

const aDay = 24 * 60 * 60 * 1000

/** Before the work, for it is what costs. */
export async function refuseManyUploads({ db, viewer, now }: Saving): Promise<void> {
  refuseAboveQuota(await sentWithinADay(db, viewer, now))
}

/** Writes the row of an upload, asked again with it, for many may come at once. */
export function withinQuota<Row>(
  { db, viewer, now }: Saving,
  create: (db: DbTransaction) => Promise<Row>,
): Promise<Row> {
  return db.$transaction(async (transaction) => {
    await lockRow(transaction, 'User', viewer.userId, 'NO KEY UPDATE')
    refuseAboveQuota(await sentWithinADay(transaction, viewer, now))
    return create(transaction)
  })
}

/** Counted from the rows: those that hang nowhere are swept only when they are older than that. */
async function sentWithinADay(db: DbTransaction, { userId }: Viewer, now: Date) {
  const sent = {
    where: { uploadedById: userId, createdAt: { gt: new Date(now.getTime() - aDay) } },
    _count: true,
    _sum: { byteSize: true },
  } as const
  const kinds = [await db.file.aggregate(sent), await db.voiceMemo.aggregate(sent)]
  return {
    pictures: kinds.reduce((sum, { _count }) => sum + _count, 0),
    bytes: kinds.reduce((sum, { _sum }) => sum + (_sum.byteSize ?? 0), 0),
  }
}
