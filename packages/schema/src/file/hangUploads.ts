import { InvalidInput } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'
import { looseUploads } from './access.ts'
import { lockFiles } from './lockFiles.ts'

/**
 * Hangs fresh uploads on a row, by the column that `on` sets. Refuses a picture that somebody else uploaded, that does not
 * exist (any more), or that hangs elsewhere already; nothing tells these apart.
 */
export async function hangUploads(
  db: DbTransaction,
  viewer: Viewer,
  photoIds: readonly string[],
  on: Pick<Prisma.FileUncheckedUpdateManyInput, 'helpRequestMessageId' | 'traceId'>,
): Promise<void> {
  if (photoIds.length === 0) return
  const where = { AND: looseUploads(viewer), id: { in: await lockFiles(db, photoIds) } }
  const { count } = await db.file.updateMany({ where, data: on })
  if (count !== new Set(photoIds).size) throw new InvalidInput('photoIds', notArrived)
}

const notArrived = {
  'zh-CN': '有照片没有传上来，请重新选一次。',
  en: 'A picture did not arrive. Please choose it again.',
}
