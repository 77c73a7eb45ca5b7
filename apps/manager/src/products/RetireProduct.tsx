import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { type Retirable, Retire } from '../brands/Retire.tsx'
import { m } from '../paraglide/messages.js'

export const RetireProductMutation = graphql(
  `
    mutation RetireProduct($id: ID!) {
      retireProduct(id: $id) {
        __typename
        ... on Product {
          id
          retiredAt
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

export const RestoreProductMutation = graphql(`
  mutation RestoreProduct($id: ID!) {
    restoreProduct(id: $id) {
      __typename
      id
      retiredAt
    }
  }
`)

export function RetireProduct({ product }: { product: Retirable }) {
  return (
    <Retire
      what={product}
      retire={useAct(RetireProductMutation)}
      restore={useAct(RestoreProductMutation, { tell: 'toast' })}
      words={{
        retire: m.products_retire(),
        title: (name) => m.products_retireTitle({ name }),
        consequence: m.products_retireWords(),
      }}
    />
  )
}
