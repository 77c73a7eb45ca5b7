import { graphql } from '@kewo/schema/client'
import { useQuery } from 'urql'
import { previewProduct, PreviewProduct_product } from './previewContent.ts'

const BrandProductsQuery = graphql(
  `
    query CampaignBrandProducts($brandId: ID!) {
      products(filter: { brandId: $brandId, retired: false }, first: 100) {
        nodes {
          id
          ...PreviewProduct_product
        }
      }
    }
  `,
  [PreviewProduct_product],
)

/** What of a brand can be chosen; null until it is known. */
export function useBrandProducts(brandId: string) {
  const [{ data }] = useQuery({ query: BrandProductsQuery, variables: { brandId }, pause: brandId === '' })
  return data && brandId !== '' ? data.products.nodes.map(previewProduct) : null
}
