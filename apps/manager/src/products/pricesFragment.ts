import { graphql } from '@kewo/schema/client'

export const ProductPrices_product = graphql(`
  fragment ProductPrices_product on Product {
    id
    unit
    unitEn
    edition
    prices {
      fromDay
      holds
      wholesaleCents
      retailCents
      marginCents
    }
    comingPrices {
      fromDay
      wholesaleCents
      retailCents
    }
  }
`)
