import { graphql } from '@kewo/schema/client'
import { CampaignCard_campaign } from '../campaigns/CampaignCard.tsx'

export const ToDo_query = graphql(
  `
    fragment ToDo_query on Query {
      campaignsToAnswer {
        id
        answersUntil
        ...CampaignCard_campaign
      }
      guidanceToRead(first: 5) {
        id
        kind
        validUntil
        version {
          id
          title
          titleEn
          blocks {
            id
          }
        }
      }
      tracesToAnswer {
        id
        submittedAt
        answerableUntil
        visit {
          id
          staff {
            id
            name
          }
        }
      }
      toRate {
        occasion
        visitId
        helpRequestId
        role
        at
        standsUntil
        staff {
          id
          name
        }
      }
    }
  `,
  [CampaignCard_campaign],
)
