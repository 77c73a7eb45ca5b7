import { useState } from 'react'
import type { Photo, PhotoStripWords } from './photo.ts'
import { PhotoViewer } from './PhotoViewer.tsx'
import styles from './Photo.module.css'

/** Small pictures in a row; a press shows one large. */
export function PhotoStrip({ photos, words }: { photos: readonly Photo[]; words: PhotoStripWords }) {
  const [open, setOpen] = useState<number | null>(null)
  return (
    <div className={styles.photos}>
      {photos.map((photo, index) => (
        <button key={photo.id} type="button" className={styles.open} onClick={() => setOpen(index)}>
          <span className={styles.tile}>
            <img className={styles.picture} src={photo.thumbnail} alt={photo.description} loading="lazy" />
          </span>
        </button>
      ))}
      <PhotoViewer photos={photos} open={open} onTurn={setOpen} words={words} />
    </div>
  )
}
