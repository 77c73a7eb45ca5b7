import { graphql, readFragment } from '@kewo/schema/client'
import { usePageQuery } from '@kewo/web/page'
import { useLiveReceipts } from './useLiveReceipts.ts'

const ReachFigures_reach = graphql(`
  fragment ReachFigures_reach on Reach {
    steps {
      step
      count
    }
    actedOnly
    readEarlier
    answersHidden
    remindable
    whyNotRemind {
      code
      message
    }
  }
`)

const ReachQuery = graphql(
  `
    query Reach($of: ID!) {
      node(id: $of) {
        __typename
        ... on GuidanceVersion {
          id
          reach {
            ...ReachFigures_reach
          }
        }
        ... on SupplyPolicyVersion {
          id
          reach {
            ...ReachFigures_reach
          }
        }
        ... on Campaign {
          id
          reach {
            ...ReachFigures_reach
          }
        }
      }
    }
  `,
  [ReachFigures_reach],
)

/** The figures of a thing, while shops read; null where it was not sent out. */
export function useReach(of: string) {
  const { data, refresh } = usePageQuery(ReachQuery, { of })
  useLiveReceipts(of, refresh)
  const node = data?.node
  const reach = node && 'reach' in node && node.reach ? readFragment(ReachFigures_reach, node.reach) : null
  return { reach, isLoading: !data, refresh }
}
