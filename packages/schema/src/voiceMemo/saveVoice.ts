import { readVoice } from '@kewo/domain'
import type { VoiceMemo } from '@kewo/db'
import { refuseManyUploads, type Saving, withinQuota } from '../file/uploadQuota.ts'

/**
 * Keeps what was said aloud for the viewer, who alone hears it until it belongs to a request. Throws the refusal of what is no
 * memo, or of one upload too many.
 */
export async function saveVoice(saving: Saving, bytes: Buffer): Promise<VoiceMemo> {
  const { pictures, viewer, now } = saving
  const { mimeType, milliseconds } = readVoice(bytes)
  await refuseManyUploads(saving)
  const storageKey = await pictures.voices.save(bytes)
  try {
    return await withinQuota(saving, (db) =>
      db.voiceMemo.create({
        data: {
          ...{ storageKey, mimeType, byteSize: bytes.length, milliseconds: Math.round(milliseconds) },
          ...{ uploadedById: viewer.userId, createdAt: now },
        },
      }),
    )
  } catch (error) {
    await pictures.voices.remove(storageKey)
    throw error
  }
}
