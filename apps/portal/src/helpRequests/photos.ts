import { failureOf, PictureRefused, type Upload } from '@kewo/client'
import type { PhotoPickerWords, PhotoStripWords, PickedPhoto } from '@kewo/ui'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'

/** What the picker shows of pictures that are on their way. */
export function pickedPhotos(uploads: readonly Upload[]): PickedPhoto[] {
  return uploads.map(({ id, preview, state, progress, reason }) => ({
    id,
    preview,
    state,
    ...(progress !== undefined && { progress }),
    ...(reason && {
      problem: reason instanceof PictureRefused ? reason.message : failureWords(failureOf(reason)),
    }),
  }))
}

export const photoWords = (): PhotoPickerWords => ({
  add: m.helpRequests_photoAdd(),
  retry: m.helpRequests_photoRetry(),
  photo: (number) => m.helpRequests_photo({ number }),
  remove: (number) => m.helpRequests_photoRemove({ number }),
  uploading: m.helpRequests_photoUploading(),
})

export const photoStripWords = (): PhotoStripWords => ({
  close: m.helpRequests_photoClose(),
  previous: m.helpRequests_photoPrevious(),
  next: m.helpRequests_photoNext(),
  place: (number, total) => m.helpRequests_photoPlace({ number, total }),
})
