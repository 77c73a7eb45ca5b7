import { InvalidInput } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'
import { looseUploads } from './access.ts'
import { lockFiles } from './lockFiles.ts'

/**
 * The picture that a row is to show from now on. `before` is the one it shows already. Refuses a picture that somebody else
 * uploaded, that does not exist, or that hangs elsewhere: hung on a second row it would be seen by whoever sees that one.
 */
export async function takeUpload(
  db: DbTransaction,
  viewer: Viewer,
  field: string,
  fileId: string | null | undefined,
  before: string | null = null,
): Promise<string | null> {
  if (!fileId || fileId === before) return fileId || null
  const where = { AND: looseUploads(viewer), id: { in: await lockFiles(db, [fileId]) } }
  if ((await db.file.count({ where })) === 1) return fileId
  throw new InvalidInput(field, {
    'zh-CN': '图片没有传上来，请重新选一次。',
    en: 'The picture did not arrive. Please choose it again.',
  })
}
