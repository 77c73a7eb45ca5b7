import type { File } from '@kewo/db'
import { refuseManyUploads, type Saving, withinQuota } from './uploadQuota.ts'

/**
 * Keeps an uploaded picture for the viewer, who alone sees it until it hangs on a row. Throws the refusal of a picture that
 * is not taken, or of one too many.
 */
export async function savePicture(saving: Saving, bytes: Buffer): Promise<File> {
  const { pictures, viewer, now } = saving
  await refuseManyUploads(saving)
  const picture = await pictures.save(bytes)
  try {
    return await withinQuota(saving, (db) =>
      db.file.create({ data: { ...picture, uploadedById: viewer.userId, createdAt: now } }),
    )
  } catch (error) {
    await pictures.remove(picture.storageKey)
    throw error
  }
}
