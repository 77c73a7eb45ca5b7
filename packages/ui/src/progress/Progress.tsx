import { classes } from '../classes.ts'
import styles from './Progress.module.css'

export type ProgressProps = {
  /** 0 to 1; null while nobody can say. */
  value: number | null
  /** What is under way, for ears. */
  label: string
  /** How far in words, for ears: 1,204 / 28,715 行. Percent if left out. */
  valueText?: string
  tone?: 'jade' | 'amber' | 'red' | 'gray'
  /** The ground below is jade, not paper. */
  onJade?: boolean
}

export function Progress({ value, label, valueText, tone = 'jade', onJade }: ProgressProps) {
  const percent = value === null ? undefined : Math.round(Math.min(Math.max(value, 0), 1) * 100)
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={valueText}
      className={classes(
        styles.track,
        tone !== 'jade' && styles[tone],
        onJade && styles.onJade,
        percent === undefined && styles.unknown,
      )}
    >
      <span className={styles.bar} style={{ '--share': `${percent ?? 0}%` }} />
    </span>
  )
}
