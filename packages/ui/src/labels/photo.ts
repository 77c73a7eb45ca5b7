import { m } from '../paraglide/messages.js'
import type { PhotoPickerWords } from '../photo/pickedPhoto.ts'
import type { PhotoStripWords } from '../photo/photo.ts'

/** What a PhotoPicker says. */
export const photoPickerWords = (): PhotoPickerWords => ({
  add: m.photo_add(),
  retry: m.photo_retry(),
  photo: photoLabel,
  remove: (number) => m.photo_remove({ number }),
  uploading: m.photo_uploading(),
  tooMany: (most, left) => m.photo_tooMany({ most, left }),
  noPicture: (name) => m.photo_noPicture({ name }),
})

/** What a PhotoStrip says. */
export const photoStripWords = (): PhotoStripWords => ({
  close: m.photo_close(),
  previous: m.photo_previous(),
  next: m.photo_next(),
  place: (number, total) => m.photo_place({ number, total }),
})

/** 第 2 张照片: for a picture of which nobody has said what it shows. */
export const photoLabel = (number: number): string => m.photo_numbered({ number })
