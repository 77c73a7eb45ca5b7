import { Button } from '../button/Button.tsx'
import type { PhotoPickerWords, PickedPhoto } from './pickedPhoto.ts'
import styles from './Photo.module.css'

/** A picture that could not be sent stays, says why, and can be tried again. */
export function PhotoProblem({
  photo,
  number,
  words,
  onRetry,
}: {
  photo: PickedPhoto
  number: number
  words: PhotoPickerWords
  onRetry: (id: string) => void
}) {
  if (photo.state !== 'failed') return null
  return (
    <p className={styles.problem}>
      <span>
        {words.photo(number)} · {photo.problem}
      </span>
      <Button size="small" onClick={() => onRetry(photo.id)}>
        {words.retry}
      </Button>
    </p>
  )
}
