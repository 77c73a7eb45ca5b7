import { IconAlertCircle } from '@tabler/icons-react'
import styles from './SignIn.module.css'

/** Says over a form what went wrong; read out as it appears. */
export function ProblemNotice({ problem }: { problem: string | null }) {
  return (
    <div aria-live="assertive">
      {problem && (
        <p className={styles.problem}>
          <IconAlertCircle aria-hidden="true" />
          <span>{problem}</span>
        </p>
      )}
    </div>
  )
}
