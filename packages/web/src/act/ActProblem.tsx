import { Card } from '@kewo/ui'
import styles from './ActProblem.module.css'
import type { ActShown } from './useAct.ts'

type Props = { act: ActShown }

/** What stands in the way of an act that no field on the screen says; where there are several faults, all of them. */
export function ActProblem({ act: { problems, isSaid } }: Props) {
  const shown = problems.length > 1 ? problems : problems.filter((each) => !isSaid(each))
  return (
    <div aria-live="assertive">
      {shown.length > 0 && (
        <Card tone="red" className={styles.notice}>
          <div data-act-problem tabIndex={-1}>
            {shown.map(({ field, message }) => (
              <p key={`${field} ${message}`}>{message}</p>
            ))}
          </div>
        </Card>
      )}
    </div>
  )
}
