import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Chip, formatMoney, ListRow, Money, Pack } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconPackage } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export const ProductRow_product = graphql(`
  fragment ProductRow_product on Product {
    id
    name
    nameEn
    unit
    unitEn
    wholesaleCents
    retailCents
    marginCents
    retiredAt
    image {
      id
      url(size: SMALL)
    }
  }
`)

/** A product with its prices, and what it leaves the shop. */
export function ProductRow({ product: fragment }: { product: FragmentOf<typeof ProductRow_product> }) {
  const product = readFragment(ProductRow_product, fragment)
  const unit = textIn(product.unit, product.unitEn)
  return (
    <ListRow
      leading={<Pack picture={product.image?.url ?? null} icon={<IconPackage />} tone="gray" />}
      title={textIn(product.name, product.nameEn)}
      beside={product.retiredAt && <Chip tone="gray">{m.brands_retired()}</Chip>}
      sub={m.products_priceRow({
        wholesale: formatMoney(product.wholesaleCents),
        retail: formatMoney(product.retailCents),
        unit,
      })}
      note={
        <>
          {m.products_margin({ unit })} <Money cents={product.marginCents} tone="gain" />
        </>
      }
      renderLink={(parts) => <Link to={paths.product} params={{ productId: product.id }} {...parts} />}
    />
  )
}
