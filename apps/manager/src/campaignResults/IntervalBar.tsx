import { type Effect, placesOf } from './comparison.ts'
import styles from './CampaignResults.module.css'

/** The line of no difference, where the true difference lies, and where most likely; what it says stands in words beside it. */
export function IntervalBar({ effect }: { effect: Effect }) {
  const { zero, low, high, middle } = placesOf(effect)
  return (
    <span
      aria-hidden="true"
      className={styles.interval}
      style={{
        '--zero': `${zero}%`,
        '--low': `${low}%`,
        '--width': `${high - low}%`,
        '--middle': `${middle}%`,
      }}
    >
      <i className={styles.zero} />
      <i className={styles.span} />
      <i className={styles.middle} />
    </span>
  )
}
