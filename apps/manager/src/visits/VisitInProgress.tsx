import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { buttonClass, Card, DateTime } from '@kewo/ui'
import { IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useVisitsHere } from './visitHere.ts'
import styles from './Visits.module.css'

const VisitInProgressQuery = graphql(`
  query VisitInProgress {
    myVisitInProgress {
      id
      startedAt
      retailer {
        id
        name
      }
    }
  }
`)

/** The one visit that has begun and not ended: the way back to it. Nothing when there is none. */
export function VisitInProgress() {
  const { data } = usePageQuery(VisitInProgressQuery, {})
  const visit = data?.myVisitInProgress
  const here = useVisitsHere()(visit?.id ?? '')
  // What this device has ended is not gone on with, though the server has not heard of it.
  if (!visit || here) return null
  return (
    <Card tone="jade" className={styles.running}>
      <span>
        <b>{visit.retailer.name}</b>
        <span className={styles.quiet}>
          {visit.startedAt && <DateTime value={visit.startedAt} form="nearDayAndTime" />} {m.visits_arrived()}
        </span>
      </span>
      <Link
        to={paths.runVisit}
        params={{ visitId: visit.id }}
        className={buttonClass({ variant: 'primary' })}
      >
        <IconPencil aria-hidden="true" />
        {m.visits_goOn()}
      </Link>
    </Card>
  )
}
