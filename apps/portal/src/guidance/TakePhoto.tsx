import { IconCamera, IconChevronRight } from '@tabler/icons-react'
import { cardClass, classes } from '@kewo/ui'
import styles from './SelfCheck.module.css'

type Props = { label: string; hint?: string; small?: boolean; onTake: (photo: File) => void }

/** Opens the camera, or the album of who prefers it; `small` on a photo that is there already. */
export function TakePhoto({ label, hint, small, onTake }: Props) {
  return (
    <label className={classes(!small && cardClass(), styles.take, small && styles.again)}>
      <IconCamera aria-hidden="true" />
      <span>
        <b>{label}</b>
        {hint && <small>{hint}</small>}
      </span>
      {!small && <IconChevronRight aria-hidden="true" />}
      <input
        type="file"
        accept="image/*"
        onChange={({ currentTarget }) => {
          const photo = currentTarget.files?.[0]
          if (photo) onTake(photo)
          // The same picture may be chosen again after it was removed.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
