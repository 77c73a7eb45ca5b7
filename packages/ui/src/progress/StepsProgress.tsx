import styles from './Progress.module.css'

export type StepsProgressProps = {
  /** The step that is open, from 1. */
  current: number
  total: number
  /** For ears: 第 2 步，共 3 步. */
  label: string
}

/** One bar for each step, filled up to the open one. */
export function StepsProgress({ current, total, label }: StepsProgressProps) {
  return (
    <div role="img" aria-label={label} className={styles.steps}>
      {Array.from({ length: total }, (_, index) => (
        <span key={index} className={styles.step} data-on={index < current ? '' : undefined} />
      ))}
    </div>
  )
}
