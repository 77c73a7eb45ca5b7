import { type PickedPhoto, PhotoPicker } from '@kewo/ui'
import { photoPickerWords } from '@kewo/ui/labels'
import styles from './PictureField.module.css'
import { pickedPhotos } from '@kewo/web/photo'
import type { Picture } from './usePicture.ts'

type Props = { label: string; hint?: string; error?: string | undefined; picture: Picture }

/** One picture: the present one, or a tile to add one. */
export function PictureField({ label, hint, error, picture }: Props) {
  const present: PickedPhoto[] = picture.url
    ? [{ id: 'present', preview: picture.url, state: 'uploaded' }]
    : []
  const photos = picture.uploads.length > 0 ? pickedPhotos(picture.uploads) : present
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <PhotoPicker
        photos={photos}
        most={1}
        words={photoPickerWords()}
        onAdd={picture.add}
        onRemove={picture.remove}
        onRetry={picture.retry}
        hint={hint && <p className={styles.hint}>{hint}</p>}
      />
      <p className={styles.error} aria-live="polite">
        {error}
      </p>
    </fieldset>
  )
}
