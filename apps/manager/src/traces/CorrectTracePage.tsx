import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { CorrectTrace, CorrectTrace_visit } from './CorrectTrace.tsx'

const CorrectTraceQuery = graphql(
  `
    query CorrectTracePage($id: ID!) {
      node(id: $id) {
        __typename
        ... on Visit {
          id
          whyNotCorrect {
            code
          }
          ...CorrectTrace_visit
        }
      }
    }
  `,
  [CorrectTrace_visit],
)

const route = getRouteApi(`/staff${paths.correctTrace}` as const)

export function CorrectTracePage() {
  const { visitId } = route.useParams()
  const { data } = usePageQuery(CorrectTraceQuery, { id: visitId })
  const visit = data?.node?.__typename === 'Visit' ? data.node : undefined
  if (data && !visit) throw failureNotFound
  if (!visit) return <SkeletonRows count={5} label={m.traces_loading()} />
  if (visit.whyNotCorrect) return <Navigate to={paths.visit} params={{ visitId }} replace />
  return <CorrectTrace key={visit.id} visit={visit} />
}
