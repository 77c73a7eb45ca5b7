import { classes } from '../classes.ts'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import styles from './Skeleton.module.css'

/** One bone of what is on its way, as large as what will stand there. */
export function Skeleton({ width, height, round }: { width?: string; height?: string; round?: boolean }) {
  const size = { '--width': width, '--height': height }
  return <span aria-hidden="true" className={classes(styles.bone, round && styles.round)} style={size} />
}

/**
 * A list on its way. `label` tells ears: 正在打开… Marked for whoever waits for the page, not as busy: what is busy
 * stays silent.
 */
export function SkeletonRows({ count = 4, label }: { count?: number; label: string }) {
  return (
    <div role="status" data-waiting="" className={styles.rows}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} aria-hidden="true" className={styles.row}>
          <Skeleton width="48px" height="56px" />
          <span className={styles.lines}>
            <Skeleton width="70%" height="1.1em" />
            <Skeleton width="45%" height="0.9em" />
          </span>
        </div>
      ))}
    </div>
  )
}
