import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { getRouteApi } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { GuidanceReading, GuidanceReading_guidance } from './GuidanceReading.tsx'

const GuidanceQuery = graphql(
  `
    query Guidance($id: ID!) {
      node(id: $id) {
        __typename
        ... on Guidance {
          id
          ...GuidanceReading_guidance
        }
      }
      viewer {
        id
        retailer {
          id
          territory {
            id
            members {
              role
              staff {
                id
                name
              }
            }
          }
        }
      }
    }
  `,
  [GuidanceReading_guidance],
)

const route = getRouteApi(`/shop${paths.guidance}` as const)

/** One guidance, step by step, with the question at its end. */
export function GuidancePage() {
  const { guidanceId } = route.useParams()
  const { step = 1, found = false } = route.useSearch()
  const { data } = usePageQuery(GuidanceQuery, { id: guidanceId })
  if (!data)
    return (
      <>
        <PageTop title={m.guidance_title()} />
        <SkeletonRows label={m.guidance_loading()} />
      </>
    )
  if (data.node?.__typename !== 'Guidance') throw failureNotFound
  const people = data.viewer?.retailer?.territory?.members ?? []
  const manager = people.find(({ role }) => role === 'MANAGER')?.staff.name ?? null
  return <GuidanceReading guidance={data.node} at={step} found={found} manager={manager} />
}
