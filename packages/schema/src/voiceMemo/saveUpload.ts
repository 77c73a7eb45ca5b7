import { soundContainer } from '@kewo/domain'
import { savePicture } from '../file/savePicture.ts'
import type { Saving } from '../file/uploadQuota.ts'
import { saveVoice } from './saveVoice.ts'

/** What comes by the door of uploads: a memo where its first bytes are those of a recording, else a picture. */
export function saveUpload(saving: Saving, bytes: Buffer): Promise<{ id: string }> {
  return soundContainer(bytes) ? saveVoice(saving, bytes) : savePicture(saving, bytes)
}
