import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { IconButton } from '../button/IconButton.tsx'
import { Dialog } from '../dialog/Dialog.tsx'
import type { Photo, PhotoStripWords } from './photo.ts'
import styles from './Photo.module.css'

/** One picture large, with the way to its neighbours. */
export function PhotoViewer({
  photos,
  open,
  onTurn,
  words,
}: {
  photos: readonly Photo[]
  /** Index of the open picture. */
  open: number | null
  onTurn: (index: number | null) => void
  words: PhotoStripWords
}) {
  const photo = open === null ? undefined : photos[open]
  const turn = (step: number) => onTurn(((open ?? 0) + step + photos.length) % photos.length)
  const turnByKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') turn(-1)
    if (event.key === 'ArrowRight') turn(1)
  }
  const turning = photos.length > 1 && (
    <div className={styles.turn}>
      <IconButton label={words.previous} onClick={() => turn(-1)}>
        <IconChevronLeft aria-hidden="true" />
      </IconButton>
      <span aria-live="polite">{words.place((open ?? 0) + 1, photos.length)}</span>
      <IconButton label={words.next} onClick={() => turn(1)}>
        <IconChevronRight aria-hidden="true" />
      </IconButton>
    </div>
  )
  return (
    <Dialog
      wide
      open={photo !== undefined}
      onClose={() => onTurn(null)}
      title={photo?.description}
      closeLabel={words.close}
      footer={turning}
      onKeyDown={turnByKey}
    >
      {photo && <img className={styles.large} src={photo.source} alt={photo.description} />}
    </Dialog>
  )
}
