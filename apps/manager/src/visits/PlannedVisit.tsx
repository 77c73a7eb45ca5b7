import { onBehalfWords } from '@kewo/web/assistance'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ButtonRow, Card, DateTime, minuteOfDay } from '@kewo/ui'
import { IconMapPin } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { VisitWish, VisitWish_wish } from '../visitWishes/VisitWish.tsx'
import { CallOffDialog } from './CallOffDialog.tsx'
import { PostponeDialog, PostponeDialog_visit } from './PostponeDialog.tsx'
import { ShopBrief, ShopBrief_retailer } from './ShopBrief.tsx'
import { useStartVisit } from './useStartVisit.ts'
import styles from './Visits.module.css'

export const PlannedVisit_visit = graphql(
  `
    fragment PlannedVisit_visit on Visit {
      id
      plannedOn
      plannedOrder
      plannedMinute
      agreedAt
      agreedOnBehalfName
      wish {
        id
        status
        ...VisitWish_wish
      }
      postponedFrom
      reason
      whyNotStart {
        message
      }
      whyNotCancel {
        message
      }
      retailer {
        id
        name
        ...ShopBrief_retailer
      }
      ...PostponeDialog_visit
    }
  `,
  [ShopBrief_retailer, PostponeDialog_visit, VisitWish_wish],
)

/** Before the visit: when it is planned, what to know, and the ways on. */
export function PlannedVisit({ visit }: { visit: FragmentOf<typeof PlannedVisit_visit> }) {
  const planned = readFragment(PlannedVisit_visit, visit)
  const { id, plannedOn, plannedOrder, postponedFrom, reason, whyNotStart, whyNotCancel, retailer } = planned
  const { start, starting, refusal } = useStartVisit()
  const [asking, setAsking] = useState<'postpone' | 'cancel' | 'miss' | null>(null)
  const close = () => setAsking(null)
  return (
    <>
      <Card padding="roomy" className={styles.chosen}>
        <p className={styles.shopName}>
          {plannedOn && <DateTime value={plannedOn} form="day" />}
          {planned.plannedMinute !== null &&
            ` · ${m.today_about({ time: minuteOfDay(planned.plannedMinute) })}`}
          {plannedOrder !== null && ` · ${m.visits_stop({ number: plannedOrder })}`}
        </p>
        {planned.agreedAt && (
          <p className={styles.quiet}>
            {m.visits_shopAgreed()}
            {planned.agreedOnBehalfName && ` · ${onBehalfWords(planned.agreedOnBehalfName)}`}
          </p>
        )}
        {planned.wish?.status === 'OPEN' && (
          <Card tone="amber">
            <h2 className={styles.cardTitle}>{m.visits_shopWishes()}</h2>
            <VisitWish wish={planned.wish} />
          </Card>
        )}
        {postponedFrom && (
          <p className={styles.quiet}>
            <DateTime
              value={postponedFrom}
              form="day"
              words={(day) =>
                reason ? m.visits_putOffBecause({ day, reason }) : m.visits_putOffFrom({ day })
              }
            />
          </p>
        )}
        <Button
          variant="primary"
          size="large"
          wide
          icon={<IconMapPin aria-hidden="true" />}
          busy={starting}
          busyLabel={m.visits_locating()}
          disabledReason={whyNotStart?.message}
          onClick={() => void start(retailer, id)}
        >
          {m.visits_startNow()}
        </Button>
        {!whyNotStart && <p className={styles.hint}>{m.visits_placeOnce()}</p>}
        <p role="alert" className={styles.problem}>
          {refusal}
        </p>
        {!whyNotCancel && (
          <ButtonRow>
            <Button onClick={() => setAsking('postpone')}>{m.visits_postpone()}</Button>
            <Button onClick={() => setAsking('miss')}>{m.visits_miss()}</Button>
            <Button onClick={() => setAsking('cancel')}>{m.visits_cancel()}</Button>
          </ButtonRow>
        )}
      </Card>
      <ShopBrief retailer={retailer} />
      <PostponeDialog visit={planned} open={asking === 'postpone'} onClose={close} />
      <CallOffDialog
        visitId={id}
        retailer={retailer}
        how="cancel"
        open={asking === 'cancel'}
        onClose={close}
      />
      <CallOffDialog visitId={id} retailer={retailer} how="miss" open={asking === 'miss'} onClose={close} />
    </>
  )
}
