import type { DbTransaction } from '@kewo/db'
import type { PictureStore } from '@kewo/db/picture'
import type { ErasedShop } from './erasedShop.ts'

/** The pictures of its requests, records and displays, signatures, and what the shop itself has sent. */
export async function erasePictures(
  db: DbTransaction,
  pictures: PictureStore,
  { id: retailerId, userId }: ErasedShop,
): Promise<void> {
  const files = await db.file.findMany({
    where: {
      OR: [
        { helpRequestMessage: { request: { retailerId } } },
        { trace: { retailerId } },
        { signedTraces: { some: { retailerId } } },
        { selfChecks: { some: { retailerId } } },
        { proofs: { some: { participation: { retailerId } } } },
        ...(userId ? [{ uploadedById: userId }] : []),
      ],
    },
    select: { id: true, storageKey: true },
  })
  await db.selfCheck.deleteMany({ where: { retailerId } })
  await db.trace.updateMany({ where: { retailerId }, data: { signatureFileId: null } })
  await db.proof.updateMany({ where: { participation: { retailerId } }, data: { photoId: null } })
  await db.file.deleteMany({ where: { id: { in: files.map(({ id }) => id) } } })
  // Before the commit: killed in between, the rows are still there for the next round to finish.
  for (const { storageKey } of files) await pictures.remove(storageKey)
}
