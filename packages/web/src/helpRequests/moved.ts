import { graphql, type ResultOf } from '@kewo/schema/client'

/** What a step that is asked about tells: spread it on the mutation's result. */
export const MovedOn = graphql(`
  fragment MovedOn on HelpRequestMovedOn @_unmask {
    __typename
    code
    message
    movements
    edition
    node {
      __typename
      ... on HelpRequest {
        id
        lastMessage {
          id
          body
          internal
          staff {
            id
            name
          }
        }
      }
    }
  }
`)

export type Moved = ResultOf<typeof MovedOn>

/** A person is asked whether to do it all the same. */
export type Question = { moved: Moved; reply: boolean; answer: (goAhead: boolean) => void }

export const isMovedOn = (refused: object): refused is Moved =>
  '__typename' in refused && refused.__typename === 'HelpRequestMovedOn'
