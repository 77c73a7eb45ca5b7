import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

const TakeBack = graphql(
  `
    mutation TakeBackGift($id: ID!) {
      takeBackGift(id: $id) {
        __typename
        ... on TerritoryGift {
          id
          takenBackAt
          returnable
          territory {
            id
            retailerCount
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** Puts the shops of a gift back where they lay, and says so. */
export function useTakeBackGift(onTakenBack: () => void) {
  const takeBack = useAct(TakeBack, { tell: 'toast' })
  return async (id: string) => {
    if (await takeBack.send({ id })) showToast({ words: m.territories_takenBackToast() })
    onTakenBack()
  }
}
