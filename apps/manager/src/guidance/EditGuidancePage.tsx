import { useOnline } from '@kewo/web/online'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { failureNotFound } from '@kewo/web/failure'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { GuidanceEditor, GuidanceEditor_guidance } from './GuidanceEditor.tsx'
import { ScheduledGuidance, ScheduledGuidance_guidance } from './ScheduledGuidance.tsx'

const EditGuidanceQuery = graphql(
  `
    query EditGuidance($id: ID!) {
      node(id: $id) {
        __typename
        ... on Guidance {
          id
          publishAt
          whyNotChange {
            code
          }
          ...GuidanceEditor_guidance
          ...ScheduledGuidance_guidance
        }
      }
    }
  `,
  [GuidanceEditor_guidance, ScheduledGuidance_guidance],
)

const route = getRouteApi(`/staff${paths.editGuidance}` as const)

export function EditGuidancePage() {
  const { guidanceId } = route.useParams()
  const online = useOnline()
  const { data, refreshing, refresh } = usePageQuery(EditGuidanceQuery, { id: guidanceId })
  // Writing begins on what the server has now, not on what this device remembers of it.
  const [arrived, setArrived] = useState(false)
  if (data && (!refreshing || !online) && !arrived) setArrived(true)
  if (!data || !arrived) return <SkeletonRows label={m.guidance_loading()} />
  if (data.node?.__typename !== 'Guidance' || data.node.whyNotChange) throw failureNotFound
  if (data.node.publishAt) return <ScheduledGuidance guidance={data.node} />
  return <GuidanceEditor key={data.node.id} guidance={data.node} refresh={refresh} />
}
