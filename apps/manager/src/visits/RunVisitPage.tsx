import { usePageQuery } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { failureNotFound } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RunVisit, RunVisit_visit } from './RunVisit.tsx'

const RunVisitQuery = graphql(
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
  const { data, refresh } = usePageQuery(RunVisitQuery, { id: visitId })
  const visit = data?.node?.__typename === 'Visit' ? data.node : undefined
  if (data && !visit) throw failureNotFound
  if (!visit) return <SkeletonRows count={5} label={m.visits_loading()} />
  if (visit.whyNotWrite) return <Navigate to={paths.visit} params={{ visitId }} replace />
  return <RunVisit key={visit.id} visit={visit} refresh={refresh} />
}
