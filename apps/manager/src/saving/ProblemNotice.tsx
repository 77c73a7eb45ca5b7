import { Button, Card } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './ProblemNotice.module.css'
import type { Problem } from './useSaving.ts'

type Props = {
  problem: Problem | null
  /** Fields that say it themselves. */
  fields: readonly string[]
  /** Where somebody else was faster: shows what is saved now, giving up what was typed. */
  onLatest?: () => void
}

/** What went wrong with the whole, or with a field that is not on the screen. */
export function ProblemNotice({ problem, fields, onLatest }: Props) {
  const shown = problem && !(problem.field && fields.includes(problem.field))
  return (
    <div aria-live="assertive">
      {shown && (
        <Card tone="red" className={styles.notice}>
          <p>{problem.message}</p>
          {problem.code === 'ChangedMeanwhile' && onLatest && (
            <Button size="small" onClick={onLatest}>
              {m.brands_loadLatest()}
            </Button>
          )}
        </Card>
      )}
    </div>
  )
}
