import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { getRouteApi } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { CadenceDraft_cadence } from './cadenceDraft.ts'
import { EditCadence } from './EditCadence.tsx'

const CadenceQuery = graphql(
  `
    query Cadence($id: ID!) {
      node(id: $id) {
        __typename
        ... on Cadence {
          id
          ...CadenceDraft_cadence
        }
      }
    }
  `,
  [CadenceDraft_cadence],
)

const route = getRouteApi(`/staff${paths.cadence}` as const)

export function CadencePage() {
  const { cadenceId } = route.useParams()
  const { data } = usePageQuery(CadenceQuery, { id: cadenceId })
  const cadence = data?.node?.__typename === 'Cadence' ? data.node : undefined
  if (data && !cadence) throw failureNotFound
  if (!cadence) return <SkeletonRows count={6} label={m.cadences_loading()} />
  return <EditCadence key={cadence.id} cadence={cadence} />
}
