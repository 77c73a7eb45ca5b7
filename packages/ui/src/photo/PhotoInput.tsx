import { type DragEvent, type ReactNode, useState } from 'react'
import { classes } from '../classes.ts'
import styles from './Photo.module.css'

/** A tile that opens the camera or the album; on a desktop pictures can be dropped on it. */
export function PhotoInput({
  label,
  icon,
  onAdd,
  camera,
}: {
  label: string
  icon: ReactNode
  onAdd: (files: File[]) => void
  camera?: boolean
}) {
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onAdd([...files])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <label
      className={classes(styles.add, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {icon}
      {label}
      <input
        type="file"
        accept="image/*"
        multiple={!camera}
        capture={camera ? 'environment' : undefined}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same picture may be chosen again after it was removed.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
