import { refuseAboveQuota } from '@kewo/domain'
import type { Db, DbTransaction, File } from '@kewo/db'
import type { PictureStore } from '@kewo/db/picture'
import type { Viewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'

const aDay = 24 * 60 * 60 * 1000

/**
 * Keeps an uploaded picture for the viewer, who alone sees it until it hangs on a row. Throws the refusal of a picture that
 * is not taken, or of one too many.
 */
export async function savePicture(
  { db, pictures, viewer, now }: { db: Db; pictures: PictureStore; viewer: Viewer; now: Date },
  bytes: Buffer,
): Promise<File> {
  // Before the work, for it is what costs; and again with the row, for many may come at once.
  refuseAboveQuota(await sentWithinADay(db, viewer, now))
  const picture = await pictures.save(bytes)
  try {
    return await db.$transaction(async (transaction) => {
      await lockRow(transaction, 'User', viewer.userId, 'NO KEY UPDATE')
      refuseAboveQuota(await sentWithinADay(transaction, viewer, now))
      return transaction.file.create({ data: { ...picture, uploadedById: viewer.userId, createdAt: now } })
    })
  } catch (error) {
    await pictures.remove(picture.storageKey)
    throw error
  }
}

/** Counted from the rows: those that hang nowhere are swept only when they are older than that. */
async function sentWithinADay(db: DbTransaction, { userId }: Viewer, now: Date) {
  const { _count, _sum } = await db.file.aggregate({
    where: { uploadedById: userId, createdAt: { gt: new Date(now.getTime() - aDay) } },
    _count: true,
    _sum: { byteSize: true },
  })
  return { pictures: _count, bytes: _sum.byteSize ?? 0 }
}
