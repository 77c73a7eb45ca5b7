import { InvalidInput } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { hangsNowhere } from '../file/takeUpload.ts'
import type { Viewer } from '../viewer/viewer.ts'

/**
 * Hangs freshly uploaded pictures on a record. Refuses a picture that somebody else uploaded, that does not exist, or
 * that hangs elsewhere already; nothing tells these apart.
 */
export async function attachTracePhotos(
  db: DbTransaction,
  viewer: Viewer,
  traceId: string,
  photoIds: readonly string[],
): Promise<void> {
  if (photoIds.length === 0) return
  const where = { uploadedById: viewer.userId, ...hangsNowhere, id: { in: photoIds.filter(isUuid) } }
  const { count } = await db.file.updateMany({ where, data: { traceId } })
  if (count !== photoIds.length) throw new InvalidInput('photoIds', notArrived)
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(text)

const notArrived = {
  'zh-CN': '有照片没有传上来，请重新选一次。',
  en: 'A picture did not arrive. Please choose it again.',
}
