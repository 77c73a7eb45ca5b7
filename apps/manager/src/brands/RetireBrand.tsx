import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { m } from '../paraglide/messages.js'
import { type Retirable, Retire } from './Retire.tsx'

const RetireBrandMutation = graphql(
  `
    mutation RetireBrand($id: ID!) {
      retireBrand(id: $id) {
        __typename
        ... on Brand {
          id
          retiredAt
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const RestoreBrandMutation = graphql(`
  mutation RestoreBrand($id: ID!) {
    restoreBrand(id: $id) {
      __typename
      id
      retiredAt
    }
  }
`)

export function RetireBrand({ brand }: { brand: Retirable }) {
  return (
    <Retire
      what={brand}
      retire={useAct(RetireBrandMutation)}
      restore={useAct(RestoreBrandMutation, { tell: 'toast' })}
      words={{
        retire: m.brands_retire(),
        title: (name) => m.brands_retireTitle({ name }),
        consequence: m.brands_retireWords(),
      }}
    />
  )
}
