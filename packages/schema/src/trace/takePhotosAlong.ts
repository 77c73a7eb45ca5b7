import type { DbTransaction } from '@kewo/db'
import type { PictureStore } from '@kewo/db/picture'
import { v7 } from 'uuid'

type Context = { db: DbTransaction; pictures: PictureStore }

/**
 * Of the photos that a correction names, those of an earlier version of the same visit stay on that version, which is sealed with
 * them; the correction gets a copy of each, as the author's fresh upload. Answers with the ids to hang on it, and writes the keys
 * of the copies into `copied`, to be taken away when the correction comes to nothing.
 */
export async function takePhotosAlong(
  { db, pictures }: Context,
  visitId: string,
  userId: string,
  photoIds: readonly string[],
  copied: string[],
): Promise<string[]> {
  const before = await db.file.findMany({
    where: { trace: { visitId } },
    omit: { traceId: true, helpRequestMessageId: true },
  })
  const known = new Map(before.map((file) => [file.id, file]))
  const taken: string[] = []
  // One after the other: their ids are in the order in which they show.
  for (const photoId of photoIds) {
    const file = known.get(photoId)
    if (!file) {
      taken.push(photoId)
      continue
    }
    const storageKey = await pictures.copy(file.storageKey)
    copied.push(storageKey)
    const copy = { ...file, id: v7(), storageKey, uploadedById: userId }
    await db.file.create({ data: copy })
    taken.push(copy.id)
  }
  return taken
}
