import { InvalidInput } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { looseUploads } from '../file/access.ts'
import { lockFiles } from '../file/lockFiles.ts'
import type { Viewer } from '../viewer/viewer.ts'

/**
 * Refuses a picture that may not hang on the blocks: neither uploaded by the viewer and free, nor on an earlier or this
 * version of the same guidance. Nothing tells these apart from one that does not exist.
 */
export async function checkPictures(
  db: DbTransaction,
  viewer: Viewer,
  guidanceId: string,
  imageIds: readonly string[],
): Promise<void> {
  const asked = [...new Set(imageIds)]
  if (asked.length === 0) return
  const known = await db.file.count({
    where: {
      id: { in: await lockFiles(db, asked) },
      OR: [looseUploads(viewer), { guidanceOriginals: { some: { block: { version: { guidanceId } } } } }],
    },
  })
  if (known === asked.length) return
  throw new InvalidInput('blocks', {
    'zh-CN': '有图片没有传上来，请重新选一次。',
    en: 'A picture did not arrive. Please choose it again.',
  })
}
