import { IconPhoto, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { classes } from '../classes.ts'
import { Progress } from '../progress/Progress.tsx'
import type { PhotoPickerWords, PickedPhoto } from './pickedPhoto.ts'
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
  // A photo of an iPhone, say, which the server reads and most browsers do not.
  const [unreadable, setUnreadable] = useState(false)
  return (
    <div
      className={classes(
        styles.tile,
        state === 'failed' && styles.failed,
        state === 'waiting' && styles.waiting,
      )}
    >
      {unreadable ? (
        <span className={classes(styles.picture, styles.unseen)} role="img" aria-label={words.photo(number)}>
          <IconPhoto aria-hidden="true" />
        </span>
      ) : (
        <img
          className={styles.picture}
          src={preview}
          alt={words.photo(number)}
          onError={() => setUnreadable(true)}
        />
      )}
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
