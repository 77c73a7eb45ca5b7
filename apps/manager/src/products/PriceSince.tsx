import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { formatDay, formatMoney, useDateSetting } from '@kewo/ui'
import styles from '../brands/Brands.module.css'
import { m } from '../paraglide/messages.js'

export const PriceSince_product = graphql(`
  fragment PriceSince_product on Product {
    priceFromDay
    priceBefore {
      wholesaleCents
      retailCents
    }
  }
`)

/** From when today's price holds, and what it was before; nothing where it never was another. */
export function PriceSince({ product }: { product: FragmentOf<typeof PriceSince_product> }) {
  const { priceFromDay, priceBefore } = readFragment(PriceSince_product, product)
  const setting = useDateSetting()
  if (!priceFromDay || !priceBefore) return null
  return (
    <p className={styles.total}>
      {m.products_priceSince({
        day: formatDay(priceFromDay, setting),
        wholesale: formatMoney(priceBefore.wholesaleCents),
        retail: formatMoney(priceBefore.retailCents),
      })}
    </p>
  )
}
