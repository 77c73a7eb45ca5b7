import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import type { PricedProduct } from '@kewo/ui/campaign'
import { textIn } from '@kewo/ui/labels'

export const PricedProduct_product = graphql(`
  fragment PricedProduct_product on Product {
    id
    name
    nameEn
    unit
    unitEn
    wholesaleCents
    retailCents
    marginCents
    image {
      id
      url(size: SMALL)
    }
  }
`)

/** A product in the reader's language, for a list of prices. */
export function pricedProduct(fragment: FragmentOf<typeof PricedProduct_product>): PricedProduct {
  const { nameEn, unitEn, image, ...product } = readFragment(PricedProduct_product, fragment)
  return {
    ...product,
    name: textIn(product.name, nameEn),
    unit: textIn(product.unit, unitEn),
    picture: image?.url ?? null,
  }
}
