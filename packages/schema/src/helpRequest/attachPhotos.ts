import { InvalidInput } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { hangsNowhere } from '../file/takeUpload.ts'
import type { Viewer } from '../viewer/viewer.ts'

/**
 * Hangs freshly uploaded pictures on a message. Refuses a picture that somebody else uploaded, that does not exist, or
 * that hangs elsewhere already; nothing tells these apart.
 */
export async function attachPhotos(
  db: DbTransaction,
  viewer: Viewer,
  messageId: string,
  photoIds: readonly string[],
): Promise<void> {
  if (photoIds.length === 0) return
  const { count } = await db.file.updateMany({
    where: {
      id: { in: [...photoIds] },
      uploadedById: viewer.userId,
      ...hangsNowhere,
    },
    data: { helpRequestMessageId: messageId },
  })
  if (count !== new Set(photoIds).size)
    throw new InvalidInput('photoIds', {
      'zh-CN': '有照片没有传上来，请重新选一次。',
      en: 'A photo did not arrive. Please choose it again.',
    })
}
