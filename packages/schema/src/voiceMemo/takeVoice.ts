import { InvalidInput } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'
import { looseVoices } from './access.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Gives a fresh memo to a request. Refuses one that somebody else uploaded, that does not exist (any more), or that belongs to
 * another request already; nothing tells these apart.
 */
export async function takeVoice(
  db: DbTransaction,
  viewer: Viewer,
  voiceId: string | null | undefined,
  helpRequestId: string,
): Promise<void> {
  if (!voiceId) return
  // What cannot be an id is none that anybody has.
  const where = { id: { in: [voiceId].filter((id) => uuid.test(id)) }, AND: looseVoices(viewer) }
  const { count } = await db.voiceMemo.updateMany({ where, data: { helpRequestId } })
  if (count !== 1)
    throw new InvalidInput('voiceId', {
      'zh-CN': '语音没有传上来，请重新说一遍。',
      en: 'The voice memo did not arrive. Please record it again.',
    })
}
