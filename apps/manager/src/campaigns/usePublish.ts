import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'

const PublishCampaign = graphql(
  `
    mutation PublishCampaign($id: ID!, $expected: Edition!) {
      publishCampaign(id: $id, expected: $expected) {
        __typename
        ... on Campaign {
          id
          edition
          status
          publishedAt
          whyNotEdit {
            code
            message
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** Publishes what somebody has looked at. */
export const usePublish = () => useAct(PublishCampaign)
