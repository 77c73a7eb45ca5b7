import { graphql } from '@kewo/schema/client'

/** What every act asks of a refusal: spread it on the mutation's result. */
export const Refused = graphql(`
  fragment Refused on Refusal @_unmask {
    code
    message
    ... on InvalidInput {
      field
      takenBy
      others {
        field
        message
      }
    }
  }
`)
