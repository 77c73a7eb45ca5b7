import { IconX } from '@tabler/icons-react'
import { classes } from '../classes.ts'
import { Progress } from '../progress/Progress.tsx'
import type { PhotoPickerWords, PickedPhoto } from './PhotoPicker.tsx'
import styles from './Photo.module.css'

export function PickedPhotoTile({
  photo,
  number,
  words,
  onRemove,
}: {
  photo: PickedPhoto
  number: number
  words: PhotoPickerWords
  onRemove: (id: string) => void
}) {
  const { id, preview, state, progress = null } = photo
  return (
    <div
      className={classes(
        styles.tile,
        state === 'failed' && styles.failed,
        state === 'waiting' && styles.waiting,
      )}
    >
      <img className={styles.picture} src={preview} alt={words.photo(number)} />
      {state === 'uploading' && (
        <span className={styles.bar}>
          <Progress value={progress} label={`${words.uploading} ${words.photo(number)}`} />
        </span>
      )}
      <button
        type="button"
        className={styles.remove}
        aria-label={words.remove(number)}
        onClick={() => onRemove(id)}
      >
        <span>
          <IconX aria-hidden="true" />
        </span>
      </button>
    </div>
  )
}
