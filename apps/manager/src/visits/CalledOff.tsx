import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { buttonClass, Card, DateTime } from '@kewo/ui'
import { visitStatusLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Visits.module.css'

export const CalledOff_visit = graphql(`
  fragment CalledOff_visit on Visit {
    status
    reason
    plannedOn
    cancelledAt
    retailer {
      id
    }
  }
`)

/** A visit that did not come about, and why. */
export function CalledOff({ visit }: { visit: FragmentOf<typeof CalledOff_visit> }) {
  const { status, reason, plannedOn, cancelledAt, retailer } = readFragment(CalledOff_visit, visit)
  return (
    <Card padding="roomy" className={styles.chosen}>
      <p className={styles.shopName}>{visitStatusLabel(status)}</p>
      <p>{reason}</p>
      <p className={styles.quiet}>
        {plannedOn && (
          <>
            {m.visits_wasPlanned()} <DateTime value={plannedOn} form="day" />
          </>
        )}
        {plannedOn && cancelledAt && ' · '}
        {cancelledAt && <DateTime value={cancelledAt} />}
      </p>
      <Link to={paths.newVisit} search={{ retailer: retailer.id }} className={buttonClass()}>
        {m.visits_planAgain()}
      </Link>
    </Card>
  )
}
