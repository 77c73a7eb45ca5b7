import type { Db, File } from '@kewo/db'
import type { PictureStore } from '@kewo/db/picture'
import type { Viewer } from '../viewer/viewer.ts'

/** Keeps an uploaded picture for the viewer, who alone sees it until it hangs on a row. Throws UnreadablePicture. */
export async function savePicture(
  db: Db,
  pictures: PictureStore,
  viewer: Viewer,
  bytes: Buffer,
): Promise<File> {
  const picture = await pictures.save(bytes)
  return db.file.create({ data: { ...picture, uploadedById: viewer.userId } })
}
