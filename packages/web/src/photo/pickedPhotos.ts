import { failureOf } from '../failure/failureOf.ts'
import { PictureRefused } from '../upload/sendPicture.ts'
import { StorageFull } from '../upload/storageFull.ts'
import { type Upload } from '../upload/createUploads.ts'
import type { PickedPhoto } from '@kewo/ui'
import { failureWords } from '../failure/failureWords.ts'

/** Pictures on their way, as a PhotoPicker shows them. */
export function pickedPhotos(uploads: readonly Upload[]): PickedPhoto[] {
  return uploads.map(({ id, preview, state, progress, reason }) => ({
    id,
    preview,
    state,
    ...(progress !== undefined && { progress }),
    ...(reason && {
      problem: tellsItself(reason) ? reason.message : failureWords(failureOf(reason)),
    }),
  }))
}

const tellsItself = (reason: Error) => reason instanceof PictureRefused || reason instanceof StorageFull
