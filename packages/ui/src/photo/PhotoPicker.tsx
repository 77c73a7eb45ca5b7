import { IconCamera, IconPhoto } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { classes } from '../classes.ts'
import { PhotoInput } from './PhotoInput.tsx'
import { PhotoProblem } from './PhotoProblem.tsx'
import type { PhotoPickerWords, PickedPhoto } from './pickedPhoto.ts'
import { PickedPhotoTile } from './PickedPhotoTile.tsx'
import { sortFiles, type SortedFiles } from './sortFiles.ts'
import styles from './Photo.module.css'

export type PhotoPickerProps = {
  photos: readonly PickedPhoto[]
  onAdd: (files: File[]) => void
  onRemove: (id: string) => void
  onRetry: (id: string) => void
  /** With that many there is no room for another. */
  most: number
  words: PhotoPickerWords
  hint?: ReactNode
}

export function PhotoPicker({ photos, onAdd, onRemove, onRetry, most, words, hint }: PhotoPickerProps) {
  const room = most - photos.length
  const [left, setLeft] = useState<Omit<SortedFiles, 'taken'> | null>(null)
  const add = (files: File[]) => {
    const { taken, ...others } = sortFiles(files, room)
    setLeft(others)
    if (taken.length > 0) onAdd(taken)
  }
  return (
    <div>
      <div className={styles.photos}>
        {photos.map((photo, index) => (
          <PickedPhotoTile
            key={photo.id}
            photo={photo}
            number={index + 1}
            words={words}
            onRemove={onRemove}
          />
        ))}
        {room > 0 && words.camera && (
          <PhotoInput label={words.camera} icon={<IconCamera aria-hidden="true" />} onAdd={add} camera />
        )}
        {room > 0 && (
          <PhotoInput
            label={words.add}
            icon={words.camera ? <IconPhoto aria-hidden="true" /> : <IconCamera aria-hidden="true" />}
            onAdd={add}
          />
        )}
      </div>
      <div className={classes(styles.problems)} aria-live="polite">
        {photos.map((photo, index) => (
          <PhotoProblem key={photo.id} photo={photo} number={index + 1} words={words} onRetry={onRetry} />
        ))}
        {left && left.tooMany > 0 && <p className={styles.problem}>{words.tooMany(most, left.tooMany)}</p>}
        {left?.noPictures.map((name) => (
          <p key={name} className={styles.problem}>
            {words.noPicture(name)}
          </p>
        ))}
      </div>
      {hint}
    </div>
  )
}
