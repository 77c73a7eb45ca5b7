import { usePageQuery } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound } from '../failure/failureWords.ts'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { CalledOff, CalledOff_visit } from './CalledOff.tsx'
import { CompletedVisit, CompletedVisit_visit } from './CompletedVisit.tsx'
import { PlannedVisit, PlannedVisit_visit } from './PlannedVisit.tsx'
import { RunningVisit, RunningVisit_visit } from './RunningVisit.tsx'
import { useLiveVisits } from './useLiveVisits.ts'
import { VisitChip, VisitChip_visit } from './VisitChip.tsx'
import styles from './Visits.module.css'

const VisitQuery = graphql(
  `
    query Visit($id: ID!) {
      node(id: $id) {
        __typename
        ... on Visit {
          id
          status
          staff {
            id
            name
          }
          retailer {
            id
            name
          }
          ...VisitChip_visit
          ...PlannedVisit_visit
          ...RunningVisit_visit
          ...CompletedVisit_visit
          ...CalledOff_visit
        }
      }
    }
  `,
  [VisitChip_visit, PlannedVisit_visit, RunningVisit_visit, CompletedVisit_visit, CalledOff_visit],
)

const route = getRouteApi(`/staff${paths.visit}` as const)

/** One visit as it stands: what to know before it, the way back into it, or its record. */
export function VisitPage() {
  const { visitId } = route.useParams()
  const { data, refresh } = usePageQuery(VisitQuery, { id: visitId })
  useLiveVisits((changed) => changed === visitId && refresh())
  const visit = data?.node?.__typename === 'Visit' ? data.node : undefined
  if (data && !visit) throw failureNotFound
  if (!visit) return <SkeletonRows count={5} label={m.visits_loading()} />
  return (
    <>
      <PageTop
        title={visit.retailer.name}
        sub={m.visits_by({ name: visit.staff.name })}
        backLabel={m.visits_back()}
        renderBack={(parts) => <Link to={paths.visits} {...parts} />}
        right={<VisitChip visit={visit} />}
      />
      <div className={styles.column}>
        {visit.status === 'PLANNED' && <PlannedVisit visit={visit} />}
        {visit.status === 'IN_PROGRESS' && <RunningVisit visit={visit} />}
        {visit.status === 'COMPLETED' && <CompletedVisit visit={visit} />}
        {(visit.status === 'CANCELLED' || visit.status === 'MISSED') && <CalledOff visit={visit} />}
      </div>
    </>
  )
}
