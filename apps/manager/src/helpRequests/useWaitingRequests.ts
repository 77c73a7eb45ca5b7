import { graphql } from '@kewo/schema/client'
import { useQuery } from 'urql'
import { useLiveHelpRequests } from './useLiveHelpRequests.ts'

const WaitingRequestsQuery = graphql(`
  query WaitingRequests {
    helpRequestCounts {
      myDesk
    }
  }
`)

/** How many requests wait at one's desk, kept up to date; for the rail. */
export function useWaitingRequests(): number {
  const [{ data }, ask] = useQuery({ query: WaitingRequestsQuery })
  useLiveHelpRequests(() => ask({ requestPolicy: 'network-only' }))
  return data?.helpRequestCounts.myDesk ?? 0
}
