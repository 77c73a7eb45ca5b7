import { OnThisPhone } from '@kewo/web/outbox'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ShopDisplays, ShopDisplays_retailer } from '../proofs/ShopDisplays.tsx'
import { CalledOff, CalledOff_visit } from './CalledOff.tsx'
import { CompletedVisit, CompletedVisit_visit } from './CompletedVisit.tsx'
import { PlannedVisit, PlannedVisit_visit } from './PlannedVisit.tsx'
import { RunningVisit, RunningVisit_visit } from './RunningVisit.tsx'
import { RunningHere } from './RunningHere.tsx'
import { useBegunHere, useVisitsHere, type VisitHere } from './visitHere.ts'
import { useLiveVisits } from './useLiveVisits.ts'
import { VisitChip, VisitChip_visit } from './VisitChip.tsx'
import styles from './Visits.module.css'

export const VisitQuery = graphql(
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
            ...ShopDisplays_retailer
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
  [
    ShopDisplays_retailer,
    VisitChip_visit,
    PlannedVisit_visit,
    RunningVisit_visit,
    CompletedVisit_visit,
    CalledOff_visit,
  ],
)

const route = getRouteApi(`/staff${paths.visit}` as const)

/** One visit as it stands: what to know before it, the way back into it, or its record. */
export function VisitPage() {
  const { visitId } = route.useParams()
  const here = useVisitsHere()(visitId)
  const { became, unheard } = useBegunHere(visitId)
  if (became) return <Navigate to={paths.visit} params={{ visitId: became }} replace />
  if (unheard) return <VisitOnlyHere visitId={visitId} here={here} />
  return <KnownVisit visitId={visitId} here={here} />
}

/** Nobody had planned it and the server has not heard of it: what this device has done. */
function VisitOnlyHere({ visitId, here }: Known) {
  return (
    <>
      <PageTop
        title={m.visits_title()}
        backLabel={m.visits_back()}
        renderBack={(parts) => <Link to={paths.visits} {...parts} />}
      />
      <div className={styles.column}>
        <OnThisPhone about={visitId} />
        {here?.status === 'IN_PROGRESS' && <RunningHere visitId={visitId} />}
      </div>
    </>
  )
}

type Known = { visitId: string; here: VisitHere | null }

function KnownVisit({ visitId, here }: Known) {
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
        <OnThisPhone about={visitId} />
        {here?.status === 'IN_PROGRESS' && <RunningHere visitId={visitId} />}
        {visit.status === 'PLANNED' && !here && <PlannedVisit visit={visit} />}
        {visit.status === 'IN_PROGRESS' && !here && <RunningVisit visit={visit} />}
        {visit.status === 'COMPLETED' && (
          <>
            <CompletedVisit visit={visit} />
            <ShopDisplays retailer={visit.retailer} onSent={refresh} />
          </>
        )}
        {(visit.status === 'CANCELLED' || visit.status === 'MISSED') && <CalledOff visit={visit} />}
      </div>
    </>
  )
}
