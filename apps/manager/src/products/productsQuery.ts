import { graphql, type ResultOf } from '@kewo/schema/client'
import { Pager_page } from '../list/Pager.tsx'

export const ProductsQuery = graphql(
  `
    query Products($filter: ProductFilter, $first: Int, $after: String, $last: Int, $before: String) {
      products(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          code
          name
          nameEn
          wholesaleCents
          retailCents
          marginCents
          retiredAt
          brand {
            id
            name
            nameEn
          }
          edition
          comingPrices {
            fromDay
            wholesaleCents
            retailCents
          }
        }
        pageInfo {
          ...Pager_page
        }
      }
    }
  `,
  [Pager_page],
)

export type ListedProduct = ResultOf<typeof ProductsQuery>['products']['nodes'][number]
