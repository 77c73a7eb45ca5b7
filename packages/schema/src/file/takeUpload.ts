import { InvalidInput } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'

/** Pictures on no row yet: one that is hung on a second row would be seen by whoever sees that one. */
export const hangsNowhere = {
  helpRequestMessageId: null,
  traceId: null,
  brands: { none: {} },
  products: { none: {} },
  campaigns: { none: {} },
  campaignReferences: { none: {} },
  guidanceSteps: { none: {} },
  signedTraces: { none: {} },
} as const

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
  const uuid = /^[0-9a-f-]{36}$/i.test(fileId)
  // Locked, so that two rows saved at once do not both take it.
  if (uuid) await db.$queryRaw`SELECT id FROM "File" WHERE id = ${fileId}::uuid FOR UPDATE`
  const own = uuid
    ? await db.file.count({ where: { id: fileId, uploadedById: viewer.userId, ...hangsNowhere } })
    : 0
  if (own === 1) return fileId
  throw new InvalidInput(field, {
    'zh-CN': '图片没有传上来，请重新选一次。',
    en: 'The picture did not arrive. Please choose it again.',
  })
}
