import type { DbTransaction } from '@kewo/db'
import type { PictureStore } from '@kewo/db/picture'
import type { ErasedShop } from './erasedShop.ts'

/** The pictures of its requests, records and displays, signatures, what it said aloud, and what the shop itself has sent. */
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
  const voices = {
    OR: [{ helpRequest: { retailerId } }, ...(userId ? [{ uploadedById: userId }] : [])],
  }
  const spoken = await db.voiceMemo.findMany({ where: voices, select: { id: true, storageKey: true } })
  await db.selfCheck.deleteMany({ where: { retailerId } })
  await db.trace.updateMany({ where: { retailerId }, data: { signatureFileId: null } })
  await db.proof.updateMany({ where: { participation: { retailerId } }, data: { photoId: null } })
  await db.file.deleteMany({ where: { id: { in: files.map(({ id }) => id) } } })
  await db.voiceMemo.deleteMany({ where: { id: { in: spoken.map(({ id }) => id) } } })
  // Before the commit: killed in between, the rows are still there for the next round to finish.
  for (const { storageKey } of files) await pictures.remove(storageKey)
  for (const { storageKey } of spoken) await pictures.voices.remove(storageKey)
}
