import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RunVisitHere } from './RunVisitHere.tsx'
import { useBegunHere, useVisitsHere, type VisitHere } from './visitHere.ts'
import { RunVisit, RunVisit_visit } from './RunVisit.tsx'

export const RunVisitQuery = graphql(
  `
    query RunVisit($id: ID!) {
      node(id: $id) {
        __typename
        ... on Visit {
          id
          status
          whyNotWrite {
            code
          }
          ...RunVisit_visit
        }
      }
    }
  `,
  [RunVisit_visit],
)

const route = getRouteApi(`/staff${paths.runVisit}` as const)

/** The running visit, on a phone in a shop. One that has ended, or another's, shows as what it is. */
export function RunVisitPage() {
  const { visitId } = route.useParams()
  const here = useVisitsHere()(visitId)
  const { became, unheard } = useBegunHere(visitId)
  if (became) return <Navigate to={paths.runVisit} params={{ visitId: became }} replace />
  if (unheard && here?.status === 'IN_PROGRESS')
    return <RunVisitHere visitId={visitId} start={unheard} here={here} />
  return <RunKnownVisit visitId={visitId} here={here} />
}

function RunKnownVisit({ visitId, here }: { visitId: string; here: VisitHere | null }) {
  const { data, refresh } = usePageQuery(RunVisitQuery, { id: visitId })
  const visit = data?.node?.__typename === 'Visit' ? data.node : undefined
  if (data && !visit) throw failureNotFound
  if (!visit) return <SkeletonRows count={5} label={m.visits_loading()} />
  const isOpenHere = here?.status === 'IN_PROGRESS'
  const isDoneHere = here !== null && !isOpenHere
  if (isDoneHere || (visit.whyNotWrite && !isOpenHere))
    return <Navigate to={paths.visit} params={{ visitId }} replace />
  return <RunVisit key={visit.id} visit={visit} here={here} refresh={refresh} />
}
