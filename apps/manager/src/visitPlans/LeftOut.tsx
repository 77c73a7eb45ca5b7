import type { LeftOutReason } from '@kewo/domain'
import { Button, Chip, DateTime, List, ListRow, Section } from '@kewo/ui'
import { marketTypeLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { MoveDialog } from './MoveDialog.tsx'
import type { Plan } from './plan.ts'
import styles from './VisitPlans.module.css'

const reasonWords: Record<LeftOutReason, () => string> = {
  NO_PLACE: m.visitPlans_noPlace,
  NO_DAY: m.visitPlans_noDay,
  TOO_FAR: m.visitPlans_tooFar,
  NO_TIME: m.visitPlans_noTime,
  MOST_VISITS: m.visitPlans_mostVisitsReached,
  FAIRNESS: m.visitPlans_forFairness,
  TAKEN_OUT: m.visitPlans_takenOut,
}

/** Enough to see what is lacking; a long list would hide the plan. */
const shownAtFirst = 8

type Props = { plan: Plan; editable: boolean; onChanged: () => void }

/** What did not fit, and why; in a draft each can be put on a day by hand. */
export function LeftOut({ plan: { leftOut }, editable, onChanged }: Props) {
  const [all, setAll] = useState(leftOut.length <= shownAtFirst)
  const [putting, setPutting] = useState<Plan['leftOut'][number] | null>(null)
  if (leftOut.length === 0) return null
  return (
    <Section
      flush
      title={m.visitPlans_leftOutTitle()}
      note={m.visitPlans_shopCount({ count: new Set(leftOut.map(({ retailer }) => retailer.id)).size })}
    >
      <List look="joined">
        {(all ? leftOut : leftOut.slice(0, shownAtFirst)).map((one) => (
          <ListRow
            key={one.id}
            title={
              <Link to={paths.retailer} params={{ retailerId: one.retailer.id }} className={styles.shopLink}>
                {one.retailer.name}
              </Link>
            }
            beside={
              one.retailer.marketType === 'RURAL' && <Chip tone="gray">{marketTypeLabel('RURAL')}</Chip>
            }
            sub={
              <>
                {m.visitPlans_missingVisits({ count: one.visits })} · {reasonWords[one.reason]()}
              </>
            }
            note={
              one.retailer.lastVisitedAt ? (
                <DateTime
                  value={one.retailer.lastVisitedAt}
                  words={(time) => m.visitPlans_lastVisit({ time })}
                />
              ) : (
                m.visits_neverVisited()
              )
            }
            trailing={
              editable &&
              one.reason !== 'NO_PLACE' && (
                <Button onClick={() => setPutting(one)}>{m.visitPlans_putIn()}</Button>
              )
            }
          />
        ))}
      </List>
      {!all && (
        <Button className={styles.all} onClick={() => setAll(true)}>
          {m.visitPlans_allLeftOut({ count: leftOut.length })}
        </Button>
      )}
      {putting && (
        <MoveDialog
          subject={{ kind: 'leftOut', id: putting.id }}
          shop={putting.retailer.name}
          onClose={() => setPutting(null)}
          onMoved={onChanged}
        />
      )}
    </Section>
  )
}
