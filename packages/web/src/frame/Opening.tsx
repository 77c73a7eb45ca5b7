import { SkeletonRows } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Opening.module.css'

/** A page is on its way. It shows only when that takes long enough to wonder. */
export function Opening() {
  return (
    <div className={styles.opening}>
      <SkeletonRows label={m.frame_opening()} />
    </div>
  )
}
